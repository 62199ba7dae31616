package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.register.Row;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** The register moves on while a change is open: three sides are compared, and the department chooses field by field. */
class MovedRegisterTests extends RideTest {

    private static final String THEIR_ADDRESS = "https://theirs.example.org";

    @SuppressWarnings("NullAway.Init")
    private Register register;

    @SuppressWarnings("NullAway.Init")
    private String name;

    @SuppressWarnings("NullAway.Init")
    private Row row;

    @BeforeEach
    void aRowStandsInTheRegister() {
        register = new Register(rides);
        name = register.fresh("Moving point");
        register.adopt(LEN, "head1", register.row(LEN, name, "One"));
        row = register.rows(LEN, name).get(0);
    }

    @Test
    @Clause({"R-40", "R-42", "R-45"})
    void nothingIsSetBackUnaskedAndNothingTypedIsLost() {
        Ride mine = modifying(Map.of("responsiblePost", "My post", "peculiarities", "Mine."));
        Ride theirs = modifying(Map.of(
                "responsiblePost",
                "Their post",
                "touchpoint",
                Map.of("id", row.touchpointId(), "address", THEIR_ADDRESS)));
        theirs.submit().check("accept");

        JsonNode item = item(mine);
        JsonNode moved = item.path("moved");
        assertThat(moved.path("fields").toString()).isEqualTo("[\"address\",\"responsiblePost\"]");
        assertThat(moved.path("kept").toString()).isEqualTo("[\"address\"]");
        assertThat(moved.path("base").path("responsiblePost").asText()).isEqualTo("Chief specialist");
        assertThat(moved.path("now").path("responsiblePost").asText()).isEqualTo("Their post");
        assertThat(moved.path("number").asText()).isEqualTo(theirs.number());
        assertThat(findings(mine)).anyMatch(text -> text.contains("02.03.2026") && text.contains(theirs.number()));
        Refusal refusal = mine.refused("head1", "prepareChange", Map.of());
        assertThat(refusal.fields()).isNotEmpty();

        assertThat(choose(mine, "head2", "address").statusCode()).isEqualTo(403);
        assertThat(choose(mine, "specialist1", "needs").statusCode()).isEqualTo(400);
        assertThat(choose(mine, "specialist1", "address").statusCode()).isEqualTo(200);
        assertThat(choose(mine, "specialist1", "address").statusCode()).isEqualTo(409);
        mine.submit().check("accept");

        Row now = register.rows(LEN, name).get(0);
        assertThat(now.address()).isEqualTo(THEIR_ADDRESS);
        assertThat(now.responsiblePost()).isEqualTo("My post");
        assertThat(now.peculiarities()).isEqualTo("Mine.");
    }

    @Test
    @Clause({"R-41", "R-45"})
    void theCheckerSeesItTooAndCannotAcceptOverIt() {
        Ride mine = modifying(Map.of("responsiblePost", "My post")).submit();
        modifying(Map.of("peculiarities", "Theirs.")).submit().check("accept");

        assertThat(item(mine).path("moved").path("fields").toString()).isEqualTo("[\"peculiarities\"]");
        Refusal refusal = mine.refused(() ->
                mine.completeUnclaimed("authorised", mine.task("checkCompleteness"), Map.of("decision", "accept")));
        assertThat(refusal.sentence().code()).isEqualTo("change.movedMeanwhile");
        mine.check("return");
        choose(mine, "specialist1", "peculiarities");
        mine.resubmit().check("accept");

        assertThat(register.rows(LEN, name).get(0)).satisfies(now -> {
            assertThat(now.peculiarities()).isEqualTo("Theirs.");
            assertThat(now.responsiblePost()).isEqualTo("My post");
        });
    }

    @Test
    @Clause({"R-40", "R-45"})
    void aRowThatIsGoneIsSaidWithTheEditionThatTookIt() {
        Ride mine = modifying(Map.of("responsiblePost", "My post"));
        Ride theirs = rides.empty(LEN);
        api(theirs, "specialist1", "/rows", Map.of("operation", "EXCLUDE", "rowId", row.rowId()));
        theirs.submit().check("accept");

        int edition = rides.editions().latest(LEN.id()).orElseThrow().number().value();
        assertThat(findings(mine))
                .anyMatch(text -> text.contains(" " + edition + " (") && text.contains(theirs.number()));
        assertThat(choose(mine, "specialist1").statusCode()).isEqualTo(409);
    }

    private Ride modifying(Map<String, ?> fields) {
        Ride ride = rides.empty(LEN);
        Map<String, Object> body = new HashMap<>(fields);
        body.put("operation", "MODIFY");
        body.put("rowId", row.rowId());
        HttpResponse<String> answer = api(ride, "specialist1", "/rows", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return ride;
    }

    private HttpResponse<String> choose(Ride ride, String who, String... fields) {
        UUID item = ride.rows().get(0).id();
        return api(ride, who, "/rows/" + item + "/choice", Map.of("take", List.of(fields)));
    }

    private JsonNode item(Ride ride) {
        return get(ride, "/rows").path("items").get(0);
    }

    private List<String> findings(Ride ride) {
        return get(ride, "/findings").path("items").findValuesAsText("text");
    }

    private JsonNode get(Ride ride, String path) {
        return Visitor.read(
                Visitor.signedIn(port(), LEN.login("authorised")).api("GET", "/changes/" + ride.id() + path, Map.of()));
    }

    private HttpResponse<String> api(Ride ride, String who, String path, Map<String, ?> body) {
        return Visitor.signedIn(port(), LEN.login(who)).api("POST", "/changes/" + ride.id() + path, body);
    }
}
