package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.touchpointregister.deadline.CalendarComparison;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.CalendarUpload;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineConsistency;
import org.touchpointregister.deadline.DeadlineMoves;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Impact;
import org.touchpointregister.testing.Clause;

/** A day off of one region or of one authority: the first calendar of its own that either has. */
class LocalCalendarTests extends RideTest {

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void anAuthoritysOwnDayOffMovesItsOpenDeadlinesTasksAndTimersAndNobodyElses() {
        Stream.of(MUR, SAK).forEach(rides::publishedBefore);
        rides.travelTo("2027-10-04T06:00:00Z");
        ActRide act = rides.toPublication(MUR);
        ActRide other = rides.toPublication(SAK);
        OpenDates dates = OpenDates.of(rides, List.of(act.number()));
        Deadline before = Post.about(rides, act).deadline();
        Deadline elsewhere = Post.about(rides, other).deadline();
        UUID proposal = propose("authority:murmansk-tourism", LocalDate.of(2027, 10, 6));

        CalendarComparison.Compared compared = compared(proposal);
        assertThat(compared.moved()).isPositive();
        assertThat(compared.impact())
                .filteredOn(Impact::moves)
                .extracting(Impact::authority)
                .containsOnly(MUR.id());
        Impact impact = ofDeadline(compared, before);
        assertThat(now(before).due()).isEqualTo(before.due());
        proposals().approve(proposal, "calendar2", compared.revision());

        Deadline after = now(before);
        assertThat(after.due()).isAfter(before.due()).isEqualTo(impact.to());
        assertThat(after.sheet().layer()).isEqualTo("authority:murmansk-tourism");
        assertThat(after.sheet().calendarVersion()).contains("+authority:murmansk-tourism/2027/");
        assertThat(after.sheet().days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2027, 10, 6)))
                .singleElement()
                .matches(day -> !day.counted());
        assertThat(rides.bean(DeadlineMoves.class).of(before.id()))
                .last()
                .matches(move -> "calendar2".equals(move.approvedBy()));
        assertThat(act.task("publishEdition").getDueDate()).isEqualTo(after.taskDue());
        assertThat(dates.timers())
                .isNotEmpty()
                .anySatisfy(timer -> assertThat(timer.getDuedate()).isEqualTo(after.timerDue()));
        assertThat(dates.dates()).isEqualTo(dates.fresh());
        assertThat(now(elsewhere).sheet()).isEqualTo(elsewhere.sheet());
        everythingAgrees();
        Stream.of(act, other).forEach(ActRide::publish);
    }

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void aRegionsDayOffMovesOnlyTheAuthoritiesOfThatRegionAndCountsFromThenOn() {
        rides.travelTo("2027-10-18T06:00:00Z");
        List<Ride> cases = Stream.of(SAK, KUR, MUR, LEN).map(rides::toCheck).toList();
        List<Deadline> before = cases.stream().map(this::deadline).toList();
        UUID proposal = propose("region:65", LocalDate.of(2027, 10, 20));

        CalendarComparison.Compared compared = compared(proposal);
        assertThat(compared.moved()).isPositive();
        assertThat(compared.impact()).extracting(Impact::authority).containsOnly(SAK.id());
        proposals().approve(proposal, "calendar2", compared.revision());

        Deadline moved = now(before.get(0));
        assertThat(moved.due())
                .isAfter(before.get(0).due())
                .isEqualTo(ofDeadline(compared, moved).to());
        assertThat(moved.sheet().layer()).isEqualTo("region:65");
        Task task = cases.get(0).task("checkCompleteness");
        assertThat(task.getDueDate()).isEqualTo(moved.taskDue());
        OpenDates dates = OpenDates.of(rides, List.of(cases.get(0).number()));
        assertThat(dates.dates()).isEqualTo(dates.fresh());
        before.stream()
                .skip(1)
                .forEach(deadline -> assertThat(now(deadline).sheet()).isEqualTo(deadline.sheet()));
        Ride begun = rides.toCheck(SAK);
        assertThat(deadline(begun).sheet())
                .isEqualTo(moved.sheet())
                .matches(sheet -> !sheet.days().isEmpty());
        everythingAgrees();
        Stream.concat(cases.stream(), Stream.of(begun)).forEach(Ride::withdraw);
    }

    private UUID propose(String layer, LocalDate off) {
        String csv = "date,kind\n" + off + ",DAY_OFF\n";
        return proposals()
                .propose(new CalendarUpload(
                        layer,
                        "federal",
                        "days.csv",
                        ByteBuffer.wrap(csv.getBytes(StandardCharsets.UTF_8)),
                        "Act of a test on " + off,
                        false,
                        true,
                        "calendar1"))
                .id();
    }

    private void everythingAgrees() {
        assertThat(rides.bean(DeadlineConsistency.class).check().deadlines()).isZero();
    }

    private Deadline deadline(Ride ride) {
        return new Post(rides, ride.id().toString()).deadline();
    }

    private Deadline now(Deadline deadline) {
        return rides.bean(Deadlines.class).require(deadline.id());
    }

    private CalendarComparison.Compared compared(UUID proposal) {
        return rides.bean(CalendarComparison.class).of(proposal);
    }

    private static Impact ofDeadline(CalendarComparison.Compared compared, Deadline deadline) {
        return compared.impact().stream()
                .filter(impact -> impact.deadline().equals(deadline.id()))
                .findFirst()
                .orElseThrow();
    }

    private CalendarProposals proposals() {
        return rides.bean(CalendarProposals.class);
    }
}
