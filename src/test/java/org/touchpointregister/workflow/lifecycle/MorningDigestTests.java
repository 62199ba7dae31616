package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.notification.Assignments;
import org.touchpointregister.notification.NotificationChoices;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.ForestPeople;
import org.touchpointregister.testing.MailBox;
import org.touchpointregister.testing.MailBox.Mail;
import org.touchpointregister.testing.Web;

/** One letter in the morning of a working day to everybody who has something to hear. */
class MorningDigestTests extends RideTest {

    private final List<Ride> begun = new ArrayList<>();
    private Watch watch;

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
        watch = new Watch(rides, LES);
    }

    /** What a failed test left open would stand in the next one's letters. */
    @AfterEach
    void nothingIsLeftOpen() {
        begun.forEach(Ride::withdraw);
        choose("specialist1.les", Assignments.AT_ONCE);
    }

    @Test
    @Clause({"R-14", "R-49"})
    void theDigestSaysWhatWaitsWhatIsDueAndWhatIsOverdueEachWithItsLink() {
        rides.travelTo("2026-07-06T03:00:00Z");
        Ride late = begin();
        String lateTask = late.task("prepareChange").getId();
        rides.travelTo("2026-07-08T03:00:00Z");
        Ride dueToday = begin();
        rides.travelTo("2026-07-13T03:00:00Z");
        Ride fresh = begin();

        watch.morning("2026-07-14");

        // Four working days: begun on the 6th due on the 10th, on the 8th due on the 14th.
        Mail digest = digest("head1.les", LocalDate.of(2026, 7, 14));
        assertThat(digest.text())
                .contains(late.number(), dueToday.number(), fresh.number())
                .contains("/tasks/" + lateTask)
                .contains("10.07.2026", "17.07.2026");
        assertThat(digest.text().indexOf(late.number()))
                .isLessThan(digest.text().indexOf(dueToday.number()));
        assertThat(digest.text().indexOf(dueToday.number()))
                .isLessThan(digest.text().indexOf(fresh.number()));
        Mail managers = digest("manager.les", LocalDate.of(2026, 7, 14));
        assertThat(managers.text())
                .contains(ForestPeople.nameOf("north"), late.number(), dueToday.number())
                .doesNotContain(fresh.number());
    }

    @Test
    @Clause("R-14")
    void nobodyIsWrittenToWhoHasNothingToHearNorOnADayOff() {
        rides.travelTo("2026-07-16T03:00:00Z");
        begin();

        watch.morning("2026-07-17");
        watch.morning("2026-07-18");
        watch.morning("2026-07-19");

        assertThat(digests("head1.les", LocalDate.of(2026, 7, 17))).hasSize(1);
        assertThat(digests("clerk.les", LocalDate.of(2026, 7, 17))).isEmpty();
        assertThat(digests("manager.les", LocalDate.of(2026, 7, 17))).isEmpty();
        assertThat(digests("head1.les", LocalDate.of(2026, 7, 18))).isEmpty();
        assertThat(digests("head1.les", LocalDate.of(2026, 7, 19))).isEmpty();
    }

    @Test
    @Clause("R-14")
    void aMorningIsOpenedOnceAndOneThatIsLongPastStaysSilent() {
        rides.travelTo("2026-07-21T03:00:00Z");
        begin();

        watch.morning("2026-07-22");
        watch.morning("2026-07-22");
        watch.morning(LocalDate.of(2026, 7, 23), LocalTime.of(5, 0));

        assertThat(digests("head1.les", LocalDate.of(2026, 7, 22))).hasSize(1);
        assertThat(digests("head1.les", LocalDate.of(2026, 7, 23))).isEmpty();
    }

    @Test
    @Clause("R-14")
    void whoChoseTheDigestReadsOfNewTasksThereAndNotAtOnce() {
        choose("specialist1.les", Assignments.IN_DIGEST);
        rides.travelTo("2026-07-27T03:00:00Z");
        Ride ride = begin();
        watch.runDueJobs();
        assertThat(about(ride, "head1.les")).hasSize(1);
        assertThat(about(ride, "specialist1.les")).isEmpty();

        watch.morning("2026-07-28");
        assertThat(digest("specialist1.les", LocalDate.of(2026, 7, 28)).text()).contains(ride.number());
    }

    @Test
    void everybodyChoosesForThemselvesOnTheirOwnPage() {
        NotificationChoices choices = rides.bean(NotificationChoices.class);
        Web web = new Web(port());
        web.signIn("clerk.les", "Demo-2026-register");
        assertThat(web.get("/notifications").body()).contains("value=\"AT_ONCE\" checked");

        web.postForm("/notifications", Map.of("assignments", "IN_DIGEST", "login", "head1.les"));

        assertThat(choices.assignments("clerk.les")).isEqualTo(Assignments.IN_DIGEST);
        assertThat(choices.assignments("head1.les")).isEqualTo(Assignments.AT_ONCE);
        assertThat(web.postForm("/notifications", Map.of("assignments", "never"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.send(web.request("/notifications")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("assignments=AT_ONCE")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Clause("R-14")
    void fromOctoberTheKeepersOfTheCalendarAreWarnedOnceAWeek() {
        // The calendar of 2028 is provisional.
        new Watch(rides, KUR).morning("2027-09-30");
        assertThat(warnings("calendar1")).isZero();
        new Watch(rides, KUR).morning("2027-10-01");
        new Watch(rides, LES).morning("2027-10-01");
        runAllAt("2027-10-04T06:00:00Z");
        assertThat(warnings("calendar1")).isOne();
        assertThat(warnings("admin")).isOne();
        new Watch(rides, KUR).morning("2027-10-05");
        runAllAt("2027-10-05T06:10:00Z");
        assertThat(warnings("calendar1")).isEqualTo(2);
    }

    private Ride begin() {
        Ride ride = rides.toPrepare(LES);
        begun.add(ride);
        return ride;
    }

    private void runAllAt(String instant) {
        rides.travelTo(instant);
        new Watch(rides, KUR).runDueJobs();
        new Watch(rides, LES).runDueJobs();
    }

    private static long warnings(String login) {
        return MailBox.received().stream()
                .filter(mail -> mail.to().contains(login + "@"))
                .filter(mail -> mail.subject().contains("2028"))
                .count();
    }

    private void choose(String login, Assignments assignments) {
        rides.bean(NotificationChoices.class).choose(login, assignments);
    }

    private static List<Mail> about(Ride ride, String login) {
        return MailBox.received().stream()
                .filter(mail ->
                        mail.to().contains(login + "@") && mail.subject().contains(ride.number()))
                .toList();
    }

    private Mail digest(String login, LocalDate day) {
        List<Mail> found = digests(login, day);
        assertThat(found).as("digest to %s", login).hasSize(1);
        return found.get(0);
    }

    private List<Mail> digests(String login, LocalDate day) {
        ZoneId zone = rides.regulation(LES).authority().timeZone();
        return MailBox.received().stream()
                .filter(mail -> mail.to().contains(login + "@"))
                .filter(mail -> mail.sent().atZone(zone).toLocalDate().equals(day))
                .filter(mail -> mail.text().contains("/tasks\n"))
                .toList();
    }
}
