package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.touchpointregister.testing.Web;

/** What is entered into a task's form and not yet sent. */
class TaskDraftTests extends RideTest {

    @Test
    void aDraftIsKeptForThePersonAloneUntilItIsSent() {
        String path = draftOfATask();
        Web head = Visitor.signedIn(port(), "head1.sak").browser();

        assertThat(values(head, path)).isEmpty();
        assertThat(write(head, "PUT", path, "{\"values\":{\"note\":\"half a sentence\"}}"))
                .isEqualTo(204);
        assertThat(write(head, "PUT", path, "{\"values\":{\"note\":\"a sentence\"}}"))
                .isEqualTo(204);
        Web elsewhere = Visitor.signedIn(port(), "head1.sak").browser();
        assertThat(values(elsewhere, path).path("note").asText()).isEqualTo("a sentence");
        assertThat(values(Visitor.signedIn(port(), "deputy1.sak").browser(), path))
                .isEmpty();

        assertThat(write(head, "DELETE", path, "")).isEqualTo(204);
        assertThat(values(elsewhere, path)).isEmpty();
    }

    @Test
    void nobodyKeepsADraftOfATaskThatIsNotTheirsNorWithoutTheToken() {
        String path = draftOfATask();
        String draft = "{\"values\":{\"note\":\"x\"}}";
        for (String login : new String[] {"head2.sak", "manager.sak", "head1.kur"}) {
            Web other = Visitor.signedIn(port(), login).browser();
            assertThat(write(other, "PUT", path, draft)).as(login).isEqualTo(404);
        }
        Web head = Visitor.signedIn(port(), "head1.sak").browser();
        HttpResponse<String> forged = head.send(head.request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(draft)));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(write(head, "PUT", path, "{\"values\":[]}")).isEqualTo(400);
        assertThat(write(head, "PUT", path, "{\"values\":{\"note\":\"" + "x".repeat(300_000) + "\"}}"))
                .isEqualTo(400);
        assertThat(new Web(port()).get(path).statusCode()).isEqualTo(401);
    }

    private String draftOfATask() {
        Ride ride = rides.toPrepare(SAK);
        String task = rides.desks()
                .task("head1.sak", ride.now().number(), "prepareChange")
                .orElseThrow()
                .getId();
        return "/api/v1/tasks/" + task + "/draft";
    }

    private static JsonNode values(Web web, String path) {
        HttpResponse<String> answer = web.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.read(answer).path("values");
    }

    private static int write(Web web, String method, String path, String body) {
        HttpResponse<String> read = web.get(path);
        String header = read.headers().firstValue("X-Token-Header").orElseThrow();
        String token = read.headers().firstValue("X-Token").orElseThrow();
        return web.send(web.request(path)
                        .header("Content-Type", "application/json")
                        .header(header, token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }
}
