package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.POR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.testing.Statements;

/**
 * A formation as it comes over the network: the keeper opens it by our API, each institution sends its row to the API and
 * answers in Tasklist, the keeper checks there. Counts what the server and its engine ask of the database at each step.
 */
final class InstitutionsAtADistance {

    private static final int TEN = 10;

    private final Rides rides;
    private final int port;
    private final List<String> units;
    private final Visitor keeper;
    private final Map<String, Visitor> heads = new HashMap<>();
    private final Map<String, Integer> statements = new LinkedHashMap<>();
    private @Nullable FormationRide formation;
    private List<JsonNode> parts = List.of();

    InstitutionsAtADistance(Rides rides, int port, List<String> units) {
        this.rides = rides;
        this.port = port;
        this.units = units;
        this.keeper = Visitor.signedIn(port, POR.login("authorised"));
    }

    FormationRide formation() {
        return Objects.requireNonNull(formation);
    }

    /** How many statements that step took. */
    int statements(String step) {
        return Objects.requireNonNull(statements.get(step));
    }

    void open(String dueOn) throws Exception {
        count("open", () -> {
            JsonNode opened =
                    done(201, keeper.api("POST", "/formations", Map.of("dueOn", dueOn, "departments", units)));
            UUID id = UUID.fromString(opened.path("id").asText());
            formation =
                    FormationRide.begun(rides, POR, rides.bean(Formations.class).require(id));
        });
        count("look", () -> {
            JsonNode progress =
                    done(200, keeper.api("GET", "/formations/" + formation().id(), Map.of()));
            parts = List.copyOf(progress.path("parts").findParents("changeId"));
        });
        assertThat(parts).hasSize(units.size());
    }

    /** The head of each institution sends one row and completes the task. */
    void answer(String touchpoint) throws Exception {
        byTens("answer", part -> {
            Visitor head = head(part);
            Map<String, Object> row = JsonRow.of(
                    rides, POR, touchpoint + " of " + part.path("department").asText());
            done(201, head.api("POST", "/changes/" + part.path("changeId").asText() + "/rows", row));
            head.answer(number(part), "prepareChange", Map.of("note", "One row."));
        });
    }

    void accept() throws Exception {
        byTens("accept", part -> keeper.answer(number(part), "checkCompleteness", Map.of("decision", "accept")));
    }

    /** Counts the first ten of them and the last ten apart: the last ones find everything that the others left. */
    private void byTens(String step, Consumer<JsonNode> deed) throws Exception {
        count(step + " first", () -> parts.subList(0, TEN).forEach(deed));
        parts.subList(TEN, parts.size() - TEN).forEach(deed);
        count(
                step + " last",
                () -> parts.subList(parts.size() - TEN, parts.size()).forEach(deed));
    }

    void gather(String decision) {
        keeper.answer(formation().number(), "gatherAnswers", Map.of("decision", decision));
    }

    void standAt(String activity) {
        for (JsonNode part : parts) {
            UUID change = UUID.fromString(part.path("changeId").asText());
            assertThat(rides.ride(POR, change).stands()).containsExactly(activity);
        }
    }

    private void count(String step, Statements.Work work) throws Exception {
        statements.put(step, Statements.ofTheServerItsEngineAndJobs(work).size());
    }

    /** Departments are called after their codes: {@code Unit unit-07} is headed by {@code head7}. */
    private Visitor head(JsonNode part) {
        String name = part.path("department").asText();
        String head = "head" + Integer.parseInt(name.substring(name.length() - 2));
        return heads.computeIfAbsent(head, login -> Visitor.signedIn(port, POR.login(login)));
    }

    private static String number(JsonNode part) {
        return part.path("number").asText();
    }

    private static JsonNode done(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Visitor.read(answer);
    }
}
