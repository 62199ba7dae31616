package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Who reads, reckons, proposes and decides over HTTP, and who is told that it is none of their business. */
class CalendarPagesTests extends RideTest {

    private static final String IMPORTS = "/calendar/imports";
    /** A layer that no authority counts by: nothing moves when it changes. */
    private static final String LAYER = "?layer=region:87&ground=Act";

    @Test
    @Clause("R-11")
    void anybodyReckonsAnyTermOfAnyAuthorityAndAMistakeIsNamedAndKept() {
        Web stranger = new Web(port());
        for (String authority : List.of("sakhalin-social-protection", "kursk-education", "leningrad-administration")) {
            HttpResponse<String> page =
                    stranger.get("/deadlines/compute?authority=" + authority + "&event=2025-12-30&count=10");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("term-days", "23.01.2026");
        }

        HttpResponse<String> wrong =
                stranger.get("/deadlines/compute?authority=kursk-education&event=2025-12-30&count=many");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("value=\"many\"", "value=\"2025-12-30\"", "id=\"count-wrong\"")
                .doesNotContain("term-days");
    }

    @Test
    @Clause("R-11")
    void aCalendarIsProposedByOneKeeperDecidedByAnotherAndWatchedByTheAdministrator() {
        HttpResponse<String> proposed = upload("calendar1", "date,kind\n2026-06-22,DAY_OFF\n");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        JsonNode view = Visitor.read(proposed);
        String page = IMPORTS + "/" + view.path("id").asText();
        assertThat(view.path("impact").path("impact").isArray()).isTrue();

        assertThat(as("calendar1").postForm(page, Map.of()).statusCode()).isEqualTo(405);
        assertThat(decide("calendar1", page + "/approve").statusCode()).isEqualTo(403);
        assertThat(as("admin").get(page).statusCode()).isEqualTo(200);
        assertThat(decide("admin", page + "/approve").statusCode()).isEqualTo(403);
        assertThat(decide("head1.sak", page + "/approve").statusCode()).isEqualTo(403);
        assertThat(Visitor.read(get("calendar2", page)).path("state").asText()).isEqualTo("PROPOSED");

        assertThat(decide("calendar2", page + "/approve").statusCode()).isEqualTo(200);
        assertThat(Visitor.read(get("calendar1", page)).path("state").asText()).isEqualTo("APPROVED");
        assertThat(upload("calendar1", "date,kind\n2026-06-22,DAY_OFF\n").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head1.sak", "publisher.kur", "manager.mur"})
    void whoKeepsNoCalendarNeitherProposesNorSeesProposals(String login) {
        assertThat(as(login).get(IMPORTS).statusCode()).isEqualTo(403);
        assertThat(upload(login, "date,kind\n2026-06-22,DAY_OFF\n").statusCode())
                .isEqualTo(403);
        assertThat(as(login).get("/deadlines/consistency").statusCode()).isEqualTo(403);
        assertThat(as(login).get("/calendar/2026").statusCode()).isEqualTo(200);
        assertThat(as(login).get("/calendar/2026").body()).doesNotContain(IMPORTS);
    }

    @Test
    void aFileThatIsWrongIsRefusedWithEveryMistakeAndItsPlace() {
        HttpResponse<String> wrong = upload("calendar1", "date,kind\n2026-06-32,DAY_OFF\n2026-06-22,FEAST\n");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("2026-06-32", "FEAST").containsPattern("\\p{IsCyrillic}{5}");
        assertThat(upload("calendar1", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><calendar year='2026'/>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(upload("calendar1", "x".repeat(600 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    @Clause("R-11")
    void aSheetIsReadInItsOwnAuthorityByKeepersAndByTheAdministrator() {
        Ride ride = rides.toPrepare(SAK);
        Deadline deadline = new Post(rides, ride.id().toString()).deadline();
        for (String path : List.of("/deadlines/", "/api/v1/deadlines/")) {
            for (String login : List.of("head1.sak", "manager.sak", "calendar1", "admin")) {
                assertThat(as(login).get(path + deadline.id()).statusCode())
                        .as(login)
                        .isEqualTo(200);
            }
            for (String login : List.of("head1.kur", "controller.mur")) {
                assertThat(as(login).get(path + deadline.id()).statusCode())
                        .as(login)
                        .isEqualTo(404);
            }
        }
        assertThat(as("head1.kur").get("/deadlines").body())
                .doesNotContain(deadline.id().toString());
        assertThat(as("head1.sak").get("/deadlines").body())
                .contains(deadline.id().toString());
        assertThat(new Web(port()).get("/deadlines/" + deadline.id()).body())
                .doesNotContain(deadline.sheet().calendarVersion());
        ride.withdraw();
    }

    @Test
    void whetherDeadlinesTasksAndTimersAgreeIsToldInNumbersWithoutSigningIn() {
        HttpResponse<String> health = new Web(port()).get("/actuator/health/deadlines");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"deadlines\":", "\"tasks\":", "\"timers\":", "\"missingTimers\":", "\"incidents\":");
    }

    @Test
    @Clause("R-46")
    void aDisagreementIsSeenInTheHealthAndRepairedByThoseWhoKeepTheCalendar() {
        rides.bean(DeadlineConsistency.class).repair();
        Ride ride = rides.toPrepare(SAK);
        Task task = ride.task("prepareChange");
        Date right = task.getDueDate();
        task.setDueDate(Date.from(right.toInstant().plusSeconds(86_400)));
        rides.engine().getTaskService().saveTask(task);

        assertThat(healthAMinuteLater()).contains("DISAGREES", "\"tasks\":1");
        for (String login : List.of("head1.sak", "manager.sak", "publisher.kur")) {
            assertThat(decide(login, "/deadlines/consistency/repair").statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(ride.task("prepareChange").getDueDate()).isNotEqualTo(right);
        String page = "/deadlines/consistency";
        assertThat(as("admin").get(page).body()).contains("role=\"alert\"");
        HttpResponse<String> repaired = as("calendar1").postForm(page, page + "/repair", Map.of());

        assertThat(repaired.statusCode()).isEqualTo(200);
        assertThat(repaired.body()).contains("role=\"status\"").doesNotContain("role=\"alert\"");
        assertThat(ride.task("prepareChange").getDueDate()).isEqualTo(right);
        assertThat(healthAMinuteLater()).contains("\"UP\"", "\"tasks\":0");
        ride.withdraw();
    }

    /** What it found is kept for a minute. */
    private String healthAMinuteLater() {
        rides.travelTo(rides.desks().clock().instant().plusSeconds(61).toString());
        return new Web(port()).get("/actuator/health/deadlines").body();
    }

    private Web as(String login) {
        return Visitor.signedIn(port(), login).browser();
    }

    private HttpResponse<String> get(String login, String page) {
        return send(login, new Web(port()).request("/api/v1" + page).GET());
    }

    private HttpResponse<String> decide(String login, String address) {
        return send(login, new Web(port()).request("/api/v1" + address).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> upload(String login, String file) {
        return send(
                login,
                new Web(port())
                        .request("/api/v1" + IMPORTS + LAYER)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(file, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(String login, HttpRequest.Builder request) {
        String key =
                Base64.getEncoder().encodeToString((login + ":Demo-2026-register").getBytes(StandardCharsets.UTF_8));
        return new Web(port()).send(request.header("Authorization", "Basic " + key));
    }
}
