package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.deadline.CalendarProposal.State;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Term;
import org.touchpointregister.testing.Clause;

/** Proposed, compared, decided on by another; each test keeps the calendar of an authority of its own. */
@Clause({"R-11", "R-46"})
class CalendarProposalsTests extends StoredDeadlines {

    private static final AtomicInteger LAYERS = new AtomicInteger();

    private final String layer = "authority:test-" + LAYERS.incrementAndGet() + "-proposals";

    @Autowired
    CalendarProposals proposals;

    @Autowired
    CalendarComparison comparison;

    @Autowired
    DeadlineConsistency consistency;

    @Autowired
    DeadlineMoves moves;

    @Test
    void theImpactIsShownFirstAndThenIsWhatHappens() {
        layerExists();
        Deadline moved = openedOn("2026-06-15");
        CalendarProposal proposal = propose("2026-06-22,DAY_OFF\n2026-08-31,DAY_OFF");

        CalendarComparison.Compared compared = comparison.of(proposal.id());
        assertThat(compared.days())
                .extracting(CalendarComparison.DayChange::date)
                .containsExactly(LocalDate.of(2026, 6, 22));
        assertThat(compared.impact()).filteredOn(Impact::moves).singleElement().satisfies(impact -> {
            assertThat(impact.deadline()).isEqualTo(moved.id());
            assertThat(impact.from()).isEqualTo("2026-06-29");
            assertThat(impact.to()).isEqualTo("2026-06-30");
        });
        assertThat(deadlines.require(moved.id()).due()).isEqualTo("2026-06-29");

        CalendarProposal approved = proposals.approve(proposal.id(), "calendar2", compared.revision());

        assertThat(approved.moved()).isEqualTo(compared.moved());
        Deadline after = deadlines.require(moved.id());
        assertThat(after.due()).isEqualTo("2026-06-30");
        assertThat(after.sheet()).isEqualTo(fresh(after));
        assertThat(moves.of(moved.id())).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo("2026-06-29");
            assertThat(move.to()).isEqualTo("2026-06-30");
            assertThat(move.ground()).isEqualTo("Local act 5");
            assertThat(move.approvedBy()).isEqualTo("calendar2");
        });
    }

    @Test
    void approvingAgainAndRepairingChangeNothing() {
        layerExists();
        Deadline moved = openedOn("2026-06-15");
        CalendarProposal proposal = propose("2026-06-22,DAY_OFF");
        proposals.approve(proposal.id(), "calendar2", 0);
        long before = audits();

        CalendarProposal again = proposals.approve(proposal.id(), "calendar1", 0);
        consistency.repair();

        assertThat(again.decidedBy()).isEqualTo("calendar2");
        assertThat(audits()).isEqualTo(before);
        assertThat(moves.of(moved.id())).hasSize(1);
        assertThat(consistency.check().deadlines()).isZero();
    }

    @Test
    void nobodyApprovesTheirOwnAndARejectedOneStaysRejected() {
        layerExists();
        CalendarProposal proposal = propose("2026-06-22,DAY_OFF");

        Refusal own = catchThrowableOfType(Refusal.class, () -> proposals.approve(proposal.id(), "calendar1", 0));
        assertThat(own.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        proposals.reject(proposal.id(), "calendar2", "Wrong act.");

        Refusal late = catchThrowableOfType(Refusal.class, () -> proposals.approve(proposal.id(), "calendar2", 0));
        assertThat(late.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(proposals.require(proposal.id()).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void whoeverComparedWithAnOlderCalendarLooksAgain() {
        layerExists();
        CalendarProposal first = propose("2026-06-22,DAY_OFF");
        CalendarProposal second = propose("2026-06-23,DAY_OFF");
        long seen = comparison.of(second.id()).revision();
        proposals.approve(first.id(), "calendar2", 0);

        Refusal stale = catchThrowableOfType(Refusal.class, () -> proposals.approve(second.id(), "calendar2", seen));

        assertThat(stale.sentence().code()).isEqualTo("deadline.import.calendarChanged");
    }

    @Test
    void theSameCalendarIsNotProposedTwice() {
        layerExists();
        CalendarProposal first = propose("2026-06-22,DAY_OFF");

        assertThat(catchThrowableOfType(Refusal.class, () -> propose("2026-06-22,DAY_OFF"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        proposals.approve(first.id(), "calendar2", 0);
        assertThat(catchThrowableOfType(Refusal.class, () -> propose("2026-06-22,DAY_OFF"))
                        .sentence()
                        .code())
                .isEqualTo("deadline.import.inForceAlready");
    }

    @Test
    void aDateThatLiesAheadAgainHasNotBeenMissedAndTheRecordKeepsThatItWas() {
        layerExists();
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());
        // Never in force on a day that passes between the lines of this test.
        LocalDate event = today.minusDays(30);
        Deadline late = openedOn(event.toString());
        deadlines.recordMissed(late.key(), MIDNIGHT);
        StringBuilder days = new StringBuilder();
        event.plusDays(1)
                .datesUntil(today.plusDays(20))
                .filter(day -> !CalendarDay.onWeekend(day))
                .forEach(day -> days.append(day).append(",DAY_OFF\n"));

        proposals.approve(propose(days.toString()).id(), "calendar2", 0);

        assertThat(deadlines.require(late.id()).missedAt()).isNull();
        assertThat(jdbc.sql("select missed_before is not null from deadline_move where deadline_id = ?")
                        .param(late.id())
                        .query(Boolean.class)
                        .list())
                .contains(true);
    }

    @Test
    void ofAllThatIsRecountedOnlyOpenDeadlinesChange() {
        layerExists();
        Deadline closed = openedOn("2026-06-15");
        deadlines.close(closed.key(), MIDNIGHT);

        proposals.approve(propose("2026-06-22,DAY_OFF").id(), "calendar2", 0);

        assertThat(deadlines.require(closed.id()).due()).isEqualTo("2026-06-29");
        assertThat(moves.of(closed.id())).isEmpty();
    }

    @Test
    void theFirstCalendarOfAnAuthorityAndThatOfItsRegionBothCountForItFromThenOn() {
        AuthorityId kursk = new AuthorityId("kursk-education");
        String own = "authority:kursk-education";
        Deadline open = openedOn("2026-06-15", kursk, calculator.layerOf(kursk));
        assertThat(open.sheet().layer()).isEqualTo("federal");

        Deadline ownDayOff = approved(open, propose(own, "2026-06-22,DAY_OFF"));
        assertThat(ownDayOff.due()).isEqualTo("2026-06-30");
        assertThat(ownDayOff.sheet().layer()).isEqualTo(own).isEqualTo(calculator.layerOf(kursk));

        Deadline both = approved(ownDayOff, propose("region:46", "2026-06-23,DAY_OFF"));
        assertThat(both.due()).isEqualTo("2026-07-01");
        assertThat(both.sheet().layer()).isEqualTo(own);
        assertThat(both.sheet().calendarVersion()).contains("+region:46/2026/1+authority:kursk-education/2026/1");
        assertThat(consistency.check().deadlines()).isZero();
    }

    /** The deadline after the proposal is approved, as the impact has shown it. */
    private Deadline approved(Deadline before, CalendarProposal proposal) {
        CalendarComparison.Compared compared = comparison.of(proposal.id());
        proposals.approve(proposal.id(), "calendar2", compared.revision());
        Deadline after = deadlines.require(before.id());
        assertThat(compared.impact())
                .filteredOn(impact -> impact.deadline().equals(before.id()))
                .singleElement()
                .satisfies(impact -> assertThat(impact.from()).isEqualTo(before.due()))
                .satisfies(impact -> assertThat(impact.to()).isEqualTo(after.due()));
        return after;
    }

    /** A layer that already is one: what it did not know yet would be the federal calendar. */
    private void layerExists() {
        proposals.approve(propose("2026-08-31,DAY_OFF").id(), "calendar2", 0);
    }

    private CalendarProposal propose(String days) {
        return propose(layer, days);
    }

    private CalendarProposal propose(String whose, String days) {
        String csv = "date,kind\n" + days + "\n";
        return proposals.propose(new CalendarUpload(
                whose,
                "federal",
                "days.csv",
                ByteBuffer.wrap(csv.getBytes(StandardCharsets.UTF_8)),
                "Local act 5",
                false,
                true,
                "calendar1"));
    }

    private Deadline openedOn(String event) {
        return openedOn(event, authority, layer);
    }

    private Deadline openedOn(String event, AuthorityId whose, String counted) {
        DeadlineSheet sheet = calculator.compute(question(counted, LocalDate.parse(event)));
        return deadlines.open(
                new NewDeadline(UUID.randomUUID() + ":publishEdition", whose, subject, "publishEdition", true, sheet));
    }

    private DeadlineSheet fresh(Deadline deadline) {
        return calculator.compute(question(layer, deadline.sheet().event()));
    }

    private static TermQuestion question(String counted, LocalDate event) {
        return new TermQuestion(counted, event, "act", "5.2", Term.workingDays(10), ZoneId.of("Asia/Sakhalin"));
    }

    private long audits() {
        List<Long> count = jdbc.sql("select count(*) from deadline_move where deadline_id in"
                        + " (select id from deadline where authority = ?)")
                .param(authority.value())
                .query(Long.class)
                .list();
        return count.get(0);
    }
}
