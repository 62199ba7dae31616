package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Reminders before, on and after the last day, and the word to those who control; Kursk and Murmansk live by Moscow time. */
class ReminderLadderTests extends RideTest {

    @Test
    @Clause("R-14")
    void anyTaskIsRemindedOfBeforeOnAndAfterItsLastDayAndEachRungOnce() {
        // A morning is opened once, so these are days on which no other test of this installation opens one.
        rides.travelTo("2026-08-03T06:00:00Z");
        Ride ride = rides.toPrepare(KUR);
        Post post = new Post(rides, ride.id().toString());
        Watch watch = new Watch(rides, KUR);
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 8, 10));

        watch.live(LocalDate.of(2026, 8, 4), LocalDate.of(2026, 8, 6));
        assertThat(post.days(KUR)).isEmpty();
        watch.live(LocalDate.of(2026, 8, 7), LocalDate.of(2026, 8, 18));

        assertThat(post.days(KUR))
                .containsExactly(
                        "2026-08-07 DUE_SOON head1.kur",
                        "2026-08-10 DUE_TODAY head1.kur",
                        "2026-08-11 OVERDUE head1.kur",
                        "2026-08-12 ESCALATED controller.kur",
                        "2026-08-17 OVERDUE head1.kur");
        ride.withdraw();
    }

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void aPublicationIsAlsoRemindedOfOnTheLastDayOfTheStricterReading() {
        // A morning is opened once, so these are days on which no other test of this installation opens one.
        rides.travelTo("2026-04-06T06:00:00Z");
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        Post post = Post.about(rides, act);
        // Ten working days after 6 April; counted with the day of the act itself they end on the 17th.
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(post.deadline().sheet().strict()).isEqualTo(LocalDate.of(2026, 4, 17));

        new Watch(rides, MUR).live(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 21));

        assertThat(post.days(MUR))
                .filteredOn(line -> line.endsWith("publisher.mur"))
                .containsExactly(
                        "2026-04-14 DUE_SOON publisher.mur",
                        "2026-04-16 DUE_SOON publisher.mur",
                        "2026-04-17 DUE_TODAY publisher.mur",
                        "2026-04-20 DUE_TODAY publisher.mur",
                        "2026-04-21 OVERDUE publisher.mur");
        act.publish(Map.of("lateReason", "Forgotten."));
    }

    @Test
    @Clause("R-14")
    void aTaskPutOffToADayOffComesBackOnTheNextWorkingDayAndIsSilentUntilThen() {
        Ride ride = rides.toPrepare(KUR);
        Post post = new Post(rides, ride.id().toString());
        Watch watch = new Watch(rides, KUR);
        putOff(ride, "2026-03-07T10:00:00Z");

        // Saturday, Sunday and Monday are off; Tuesday is the last day of the term, too.
        assertThat(followUp(ride)).isEqualTo(Instant.parse("2026-03-10T06:00:00Z"));
        watch.live(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 9));
        assertThat(post.days(KUR)).isEmpty();
        watch.live(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 11));

        assertThat(post.days(KUR)).containsExactly("2026-03-10 FOLLOW_UP head1.kur", "2026-03-11 OVERDUE head1.kur");
        ride.withdraw();
    }

    @Test
    @Clause("R-14")
    void aReminderCanBePutOffButATermCannot() {
        Ride ride = rides.toPrepare(KUR);
        putOff(ride, "2026-04-20T10:00:00Z");

        assertThat(followUp(ride)).isEqualTo(Instant.parse("2026-03-10T06:00:00Z"));
        ride.withdraw();
    }

    @Test
    @Clause("R-14")
    void aPersonPutsATaskOffInTasklistAndChangesNothingElseOfIt() {
        Ride ride = rides.toPrepare(KUR);
        String task = "/task/" + ride.task("prepareChange").getId();
        Web head = new Web(port());
        head.signIn("head1.kur", "Demo-2026-register");
        ObjectNode sent = asTasklistSends(head.engine("GET", task, ""));
        String later = sent.put("followUp", "2026-03-07T10:00:00.000+0000").toString();

        assertThat(head.engine("PUT", task, sent.deepCopy().put("priority", 90).toString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(ride.task("prepareChange").getFollowUpDate()).isNull();
        assertThat(head.engine("PUT", task, later).statusCode()).isEqualTo(204);

        assertThat(followUp(ride)).isEqualTo(Instant.parse("2026-03-10T06:00:00Z"));
        Web stranger = new Web(port());
        stranger.signIn("head2.kur", "Demo-2026-register");
        assertThat(stranger.engine("PUT", task, later).statusCode()).isIn(403, 404);
        ride.withdraw();
    }

    @Test
    @Clause({"R-11", "R-44"})
    void anActIsRegisteredThoughNoCalendarKnowsItsYear() {
        Foresters.comeToWork(rides);
        rides.travelTo("2029-03-01T03:00:00Z");
        rides.publishedBefore(LES);
        ActRide act = rides.toPublication(LES);
        Post post = Post.about(rides, act);

        assertThat(act.registered().signedOn()).isEqualTo(LocalDate.of(2029, 3, 1));
        assertThat(post.deadline().due()).isNull();
        assertThat(post.deadline().sheet().determined()).isFalse();
        new Watch(rides, LES).live(LocalDate.of(2029, 3, 2), LocalDate.of(2029, 3, 5));
        assertThat(post.days(LES)).isEmpty();
        act.publish();
    }

    @Test
    @Clause({"R-14", "R-46"})
    void throughAYearNoReminderIsDatedOnADayOffAndNoneComesTwice() {
        Foresters.comeToWork(rides);
        Watch watch = new Watch(rides, LES);
        LocalDate next = LocalDate.of(2025, 1, 1);
        // Every day of the year is lived through; over each holiday something is due: February, May, June, November,
        // New Year.
        for (String start : List.of("2025-02-13", "2025-04-28", "2025-06-02", "2025-10-30", "2025-12-22")) {
            LocalDate date = LocalDate.parse(start);
            watch.live(next, date.minusDays(1));
            rides.travelTo(start + "T03:00:00Z");
            rides.publishedBefore(LES);
            ActRide act = rides.toPublication(LES);
            Ride left = rides.toPrepare(LES);
            watch.live(date.plusDays(1), date.plusDays(14));
            left.withdraw();
            watch.live(date.plusDays(15), date.plusDays(28));
            act.publish(Map.of("lateReason", "Forgotten."));
            next = date.plusDays(31);
            watch.live(date.plusDays(29), next.minusDays(1));
        }

        Reminders reminders = Reminders.sentIn(2025, rides, LES);
        assertThat(reminders.kinds())
                .contains(
                        NoticeKind.DUE_SOON.name(),
                        NoticeKind.DUE_TODAY.name(),
                        NoticeKind.OVERDUE.name(),
                        NoticeKind.ESCALATED.name(),
                        NoticeKind.DIGEST.name());
        assertThat(reminders.onDaysOff()).isEmpty();
        assertThat(reminders.atOtherHours()).isEmpty();
        assertThat(reminders.twice()).isEmpty();
        assertThat(reminders.perPublication(List.of("DUE_SOON", "DUE_TODAY", "OVERDUE", "ESCALATED")))
                .hasSize(5)
                .allSatisfy(counts -> assertThat(counts).isEqualTo("DUE_SOON 2, DUE_TODAY 1, OVERDUE 2, ESCALATED 1"));
    }

    /** What may be written of a task; the rest of what is read of it the engine does not take back. */
    private static ObjectNode asTasklistSends(HttpResponse<String> read) {
        ObjectNode task = (ObjectNode) Visitor.read(read);
        return task.retain(
                "id",
                "name",
                "description",
                "assignee",
                "owner",
                "delegationState",
                "due",
                "followUp",
                "priority",
                "parentTaskId",
                "caseInstanceId",
                "tenantId");
    }

    private void putOff(Ride ride, String instant) {
        Task task = ride.task("prepareChange");
        task.setFollowUpDate(Date.from(Instant.parse(instant)));
        rides.engine().getTaskService().saveTask(task);
    }

    private static Instant followUp(Ride ride) {
        return ride.task("prepareChange").getFollowUpDate().toInstant();
    }
}
