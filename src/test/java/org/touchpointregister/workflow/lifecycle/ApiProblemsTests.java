package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Whatever goes wrong under {@code /api/v1}, a program is told so in one form and in Russian. */
@Clause("R-40")
class ApiProblemsTests extends RideTest {

    private static final String RUSSIAN = "(?s).*\\p{IsCyrillic}.*";

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404",
        "GET, /registers/murmansk-tourism/nothing, 404",
        "GET, /registers/no-such-authority, 404",
        "DELETE, /registers, 405",
        "PATCH, /changes, 405",
        "GET, /changes/no-such-number, 404",
        "GET, /acts/no-such-number, 404",
        "GET, /deadlines/not-an-id, 400",
        "GET, /deadlines/compute?authority=murmansk-tourism&event=yesterday, 400",
        "GET, /deadlines/consistency, 403",
        "POST, /deadlines/consistency/repair, 403",
        "GET, /administration, 404",
        "POST, /changes, 403",
        "GET, /cockpit/words, 200"
    })
    void anyRefusalIsAProblemWithARussianTitleAndDetail(String method, String path, int status) {
        HttpResponse<String> answer = Visitor.signedIn(port(), "manager.sak")
                .api(method, path, Map.of("authority", "no-such-authority", "note", "Note."));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status >= 400) {
            isProblem(answer, status);
        }
    }

    @Test
    void aBrowserThatAsksTheApiIsToldTheSame() {
        Web manager = Visitor.signedIn(port(), "manager.sak").browser();

        isProblem(manager.get("/api/v1/nothing"), 404);
        isProblem(manager.get("/api/v1/deadlines/consistency"), 403);
        assertThat(manager.get("/nothing").headers().firstValue("Content-Type"))
                .as("a page of its own for who reads pages")
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void aStrangerAndABodyThatIsNoneAreToldTheSame() {
        Web stranger = new Web(port());

        isProblem(stranger.get("/api/v1/changes"), 401);
        isProblem(stranger.send(stranger.request("/api/v1/registers").DELETE()), 403);
        isProblem(
                stranger.send(stranger.request("/api/v1/verify")
                        .header("Content-Type", "image/png")
                        .PUT(HttpRequest.BodyPublishers.ofString("x"))),
                405);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Visitor.read(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).matches(RUSSIAN);
        assertThat(problem.path("detail").asText()).matches(RUSSIAN);
    }
}
