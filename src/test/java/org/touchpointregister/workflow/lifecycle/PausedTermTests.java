package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineSheet.CountedDay;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** A clock that stops lawfully: the invented fifth authority's order allows it, none of the four does. */
class PausedTermTests extends RideTest {

    private static final String FIRE = """
            {"ground": "fire", "document": "Order 5 of 03.03.2026", "from": "2026-03-04", "until": "2026-03-10"}""";
    private static final String VOLUME = """
            {"ground": "volume", "document": "Note 7", "days": 5}""";

    @SuppressWarnings("NullAway.Init")
    private ActRide act;

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
    }

    @Test
    @Clause("R-11")
    void aSuspensionMovesTheDateTheTaskAndItsTimersTogetherAndStandsInTheSheet() {
        Post post = waiting(LES);
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 16));

        assertThat(pause("approver.les", post.deadline(), FIRE).statusCode()).isEqualTo(200);

        // Seven days stood still: the 16th becomes the 23rd.
        Deadline moved = post.deadline();
        assertThat(moved.due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(moved.sheet().days().stream().filter(CountedDay::counted)).hasSize(15);
        assertThat(moved.sheet().days())
                .filteredOn(day -> day.date().getMonthValue() == 3
                        && day.date().getDayOfMonth() >= 4
                        && day.date().getDayOfMonth() <= 10)
                .hasSize(7)
                .noneMatch(CountedDay::counted)
                .allMatch(day -> !day.reason().isBlank());
        assertThat(act.task("publishEdition").getDueDate().toInstant()).isEqualTo(moved.taskDue());
        assertThat(timers()).contains(moved.timerDue());
        assertThat(record(moved)).isEqualTo("SUSPENSION 2026-03-16 2026-03-23 approver.les");
        rides.desks().runDueJobs();
        assertThat(told(NoticeKind.TERM_CHANGED)).contains("publisher.les", "authorised.les");

        at("2026-03-16T17:00:00Z");
        assertThat(post.deadline().missedAt()).isNull();
        at("2026-03-23T17:00:00Z");
        assertThat(post.deadline().missedAt()).isEqualTo(Instant.parse("2026-03-23T17:00:00Z"));
        act.publish(Map.of("lateReason", "Fire."));
    }

    @Test
    @Clause("R-11")
    void anExtensionCountsOnBeyondTheTermUpToWhatTheOrderAllows() {
        Post post = waiting(LES);

        assertThat(pause("authorised.les", post.deadline(), VOLUME).statusCode())
                .isEqualTo(200);
        // Twenty calendar days from 2 March end on Saturday the 21st, which moves to Monday.
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(pause("authorised.les", post.deadline(), VOLUME).statusCode())
                .isEqualTo(200);
        HttpResponse<String> tooMuch = pause("authorised.les", post.deadline(), VOLUME);

        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(tooMuch.body()).contains("12.2", "10");
        assertThat(post.deadline().sheet().pauses()).hasSize(2);
        act.publish();
    }

    @Test
    @Clause("R-11")
    void whereTheOrderAllowsNothingTheTermIsNotStopped() {
        Post post = waiting(SAK);
        LocalDate due = post.deadline().due();

        HttpResponse<String> refused = pause("approver.sak", post.deadline(), FIRE);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).containsPattern("\\p{IsCyrillic}{5}");
        assertThat(post.deadline().due()).isEqualTo(due);
        act.publish();
    }

    @Test
    @Clause("R-11")
    void onlyWhomTheOrderNamesDecidesAndOnlyWhatMakesSense() {
        Post post = waiting(LES);

        assertThat(pause("publisher.les", post.deadline(), FIRE).statusCode()).isEqualTo(403);
        assertThat(pause("authorised.les", post.deadline(), FIRE).statusCode()).isEqualTo(403);
        assertThat(pause("approver.sak", post.deadline(), FIRE).statusCode()).isEqualTo(404);
        for (String wrong : List.of(
                "{\"ground\": \"nothing\"}",
                FIRE.replace("2026-03-10", "2026-03-01"),
                FIRE.replace("2026-03-10", "2026-06-10"),
                FIRE.replace("2026-03-04", "2026-03-02"),
                FIRE.replace("Order 5 of 03.03.2026", " "))) {
            assertThat(pause("approver.les", post.deadline(), wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(post.deadline().sheet().pauses()).isEmpty();
        at("2026-03-16T17:00:00Z");
        assertThat(pause("approver.les", post.deadline(), FIRE).statusCode()).isEqualTo(409);
        act.publish(Map.of("lateReason", "Late."));
    }

    @Test
    @Clause("R-11")
    void theHeadSuspendsTheTermOnItsPage() {
        Post post = waiting(LES);
        String page = "/deadlines/" + post.deadline().id() + "/pause";
        Web web = new Web(port());
        web.signIn("approver.les", "Demo-2026-register");
        assertThat(web.get(page).body()).contains("value=\"fire\"").doesNotContain("value=\"volume\"");

        assertThat(web.postForm(page, Map.of("ground", "fire", "document", "Order 5"))
                        .statusCode())
                .isEqualTo(400);
        web.postForm(
                page, Map.of("ground", "fire", "document", "Order 5", "from", "2026-03-04", "until", "2026-03-10"));

        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(web.get(page).body()).contains("Order 5");
        assertThat(web.get("/registers/" + LES.id() + "/editions/"
                                + act.publication().edition() + "/deadline")
                        .body())
                .contains("Order 5", "12.1");
        act.publish();
    }

    private Post waiting(Body body) {
        rides.publishedBefore(body);
        act = rides.toPublication(body);
        return Post.about(rides, act);
    }

    private HttpResponse<String> pause(String login, Deadline deadline, String json) {
        Web web = new Web(port());
        String key = Base64.getEncoder()
                .encodeToString((login + ":Demo-2026-register").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return web.send(web.request("/api/v1/deadlines/" + deadline.id() + "/pauses")
                .header("Authorization", "Basic " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private List<Instant> timers() {
        String instance = act.task("publishEdition").getProcessInstanceId();
        return rides
                .engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .stream()
                .map(Job::getDuedate)
                .map(java.util.Date::toInstant)
                .toList();
    }

    private String record(Deadline deadline) {
        return rides.bean(JdbcClient.class)
                .sql("select kind || ' ' || due_before || ' ' || due_after || ' ' || decided_by from app.term_pause"
                        + " where deadline_id = :id")
                .param("id", deadline.id())
                .query(String.class)
                .single();
    }

    private List<String> told(NoticeKind kind) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login from app.notice where kind = :kind and state = 'SENT' and link like :link")
                .param("kind", kind.name())
                .param("link", "%" + act.task("publishEdition").getId())
                .query(String.class)
                .list();
    }

    private void at(String instant) {
        rides.travelTo(instant);
        rides.desks().runDueJobs();
    }
}
