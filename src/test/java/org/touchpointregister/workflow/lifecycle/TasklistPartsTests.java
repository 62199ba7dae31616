package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** What our parts of Tasklist are told, and where the link of a letter leads. */
class TasklistPartsTests extends RideTest {

    @Test
    @Clause({"R-14", "R-49"})
    void aCardSaysNumberDepartmentAuthorityAndWorkingDaysLeft() {
        Ride ride = rides.toPrepare(SAK);
        String id = taskOf(ride, "head1.sak", "prepareChange").getId();

        JsonNode card = cards("head1.sak", id).get(0);
        assertThat(card.path("number").asText()).isEqualTo(ride.now().number());
        assertThat(card.path("department").asText()).isEqualTo(ride.now().departmentName());
        assertThat(card.path("authorityName").asText())
                .isEqualTo(rides.regulation(SAK).authority().shortName());
        assertThat(card.path("daysLeft").asInt()).isEqualTo(5);
        assertThat(card.path("tone").asText()).isEqualTo("green");

        rides.travelTo("2026-03-10T06:00:00Z");
        assertThat(cards("head1.sak", id).get(0).path("tone").asText()).isEqualTo("amber");
        rides.travelTo("2026-03-20T06:00:00Z");
        assertThat(cards("head1.sak", id).get(0).path("tone").asText()).isEqualTo("red");
        assertThat(cards("head1.sak", id).get(0).path("daysLeft").asInt()).isNegative();
    }

    @Test
    void cardsAndCourseAreForWhoeverMaySeeTheTask() {
        String id = taskOf(rides.toPrepare(SAK), "head1.sak", "prepareChange").getId();

        for (String login : List.of("head1.sak", "specialist1.sak", "manager.sak", "admin")) {
            assertThat(cards(login, id)).as(login).hasSize(1);
            assertThat(asked(login, "/api/v1/tasks/" + id + "/course").statusCode())
                    .as(login)
                    .isEqualTo(200);
        }
        for (String login : List.of("head2.sak", "publisher.sak", "head1.kur", "manager.kur", "authorised.kur")) {
            assertThat(cards(login, id)).as(login).isEmpty();
            assertThat(asked(login, "/api/v1/tasks/" + id + "/course").statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(new Web(port()).get("/api/v1/tasks/cards?ids=" + id).statusCode())
                .isEqualTo(401);
        String tooMany = String.join(
                ",", IntStream.range(0, 101).mapToObj(Integer::toString).toList());
        assertThat(asked("head1.sak", "/api/v1/tasks/cards?ids=" + tooMany).statusCode())
                .isEqualTo(400);
    }

    @Test
    @Clause("R-42")
    void theCourseTellsWhoDidWhatAndWhatWasSaid() {
        Ride ride = rides.toCheck(KUR);
        ride.remark("Say the hours.");
        ride.check("return");
        String id = taskOf(ride, "head1.kur", "reworkChange").getId();

        JsonNode events = items(asked("head1.kur", "/api/v1/tasks/" + id + "/course"));

        assertThat(events.findValuesAsText("tone")).contains("plain", "amber", "now");
        assertThat(events.findValuesAsText("words")).contains("Say the hours.");
        assertThat(events.findValuesAsText("what")).allMatch(what -> what.matches("(?s)\\p{IsCyrillic}.*"));
        assertThat(events.get(events.size() - 1).path("tone").asText()).isEqualTo("now");
        assertThat(events).hasSizeGreaterThanOrEqualTo(5);
    }

    /** The states of a task, who asks, and what they get: an address they are led to, or a page that says why not. */
    @ParameterizedTest
    @CsvFileSource(resources = "/lifecycle/task-links.csv", numLinesToSkip = 1)
    @Clause("R-14")
    void theLinkOfALetterLeadsWhereTheTaskStands(String state, String login, int status, String says) {
        Ride ride = rides.toPrepare(SAK);
        String id = taskOf(ride, "head1.sak", "prepareChange").getId();
        switch (state) {
            case "taken" -> rides.engine().getTaskService().claim(id, "head1.sak");
            case "returned" -> {
                Web head = Visitor.signedIn(port(), "head1.sak").browser();
                HttpResponse<String> taken =
                        head.engine("POST", "/task/" + id + "/claim", "{\"userId\":\"head1.sak\"}");
                assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
                Web deputy = Visitor.signedIn(port(), "deputy1.sak").browser();
                assertThat(deputy.engine("POST", "/task/" + id + "/unclaim", "").statusCode())
                        .isEqualTo(403);
                HttpResponse<String> returned = head.engine("POST", "/task/" + id + "/unclaim", "");
                assertThat(returned.statusCode()).as(returned.body()).isEqualTo(204);
            }
            case "done" -> {
                rides.addRow(ride, rides.row(SAK));
                ride.submit();
            }
            case "withdrawn" -> ride.withdraw();
            default -> assertThat(state).isIn("open", "unknown");
        }

        HttpResponse<String> answer = asked(login, "/tasks/" + (state.equals("unknown") ? "0815" : id));

        assertThat(answer.statusCode()).isEqualTo(status);
        String told = status == 302 ? answer.headers().firstValue("Location").orElse("") : answer.body();
        assertThat(told).contains(Objects.requireNonNull(says));
    }

    private Task taskOf(Ride ride, String login, String key) {
        return rides.desks().task(login, ride.now().number(), key).orElseThrow();
    }

    private JsonNode cards(String login, String id) {
        return items(asked(login, "/api/v1/tasks/cards?ids=" + id));
    }

    private HttpResponse<String> asked(String login, String path) {
        return Visitor.signedIn(port(), login).browser().get(path);
    }

    private static JsonNode items(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.read(answer).path("items");
    }
}
