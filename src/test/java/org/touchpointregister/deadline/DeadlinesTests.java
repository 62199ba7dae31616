package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

@Clause("R-46")
class DeadlinesTests extends StoredDeadlines {

    @Test
    void aDeadlineIsStoredWithTheWholeSheetThatExplainsIt() {
        NewDeadline wanted = wanted(key, LocalDate.of(2024, 1, 18));

        Deadline opened = deadlines.open(wanted);
        Deadline stored = deadlines.require(opened.id());

        assertThat(stored).isNotSameAs(opened);
        assertThat(stored.sheet()).isEqualTo(wanted.sheet());
        assertThat(stored.due()).isEqualTo("2024-02-01");
        assertThat(stored.authority()).isEqualTo(authority);
        assertThat(stored.openedAt()).isEqualTo(opened.openedAt());
        assertThat(stored)
                .extracting(Deadline::key, Deadline::subject, Deadline::step, Deadline::legal)
                .containsExactly(key, subject, "publishEdition", true);
    }

    @Test
    void theStoredSheetIsReadableWithoutTheProgram() {
        deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        String due = jdbc.sql("select sheet->>'due' from deadline where key = ?")
                .param(key)
                .query(String.class)
                .single();
        String zone = jdbc.sql("select sheet->>'zone' from deadline where key = ?")
                .param(key)
                .query(String.class)
                .single();

        assertThat(due).isEqualTo("2024-02-01");
        assertThat(zone).isEqualTo("Asia/Sakhalin");
    }

    @Test
    void theDelayIsRecordedOnceWithItsFirstInstant() {
        deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        deadlines.recordMissed(key, MIDNIGHT);
        deadlines.recordMissed(key, LATER);

        assertThat(found().missedAt()).isEqualTo(MIDNIGHT);
        assertThat(deadlines.countMissed(authority)).isOne();
    }

    @Test
    void whatIsClosedCanNoLongerBeMissedNorClosedAgain() {
        deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        deadlines.close(key, MIDNIGHT.minusSeconds(1));
        deadlines.recordMissed(key, MIDNIGHT);
        deadlines.close(key, LATER);

        assertThat(found().missedAt()).isNull();
        assertThat(found().closedAt()).isEqualTo(MIDNIGHT.minusSeconds(1));
        assertThat(found().closedLate()).isFalse();
    }

    @Test
    void closingAtTheAuthoritysMidnightIsLateEvenIfTheTimerHasNotFiredYet() {
        deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        deadlines.close(key, MIDNIGHT);

        assertThat(found().closedLate()).isTrue();
    }

    @Test
    void theTaskShowsTheLastSecondAndTheTimerFiresAtMidnightOfTheAuthority() {
        Deadline opened = deadlines.open(wanted(key, LocalDate.of(2024, 1, 18)));

        assertThat(opened.taskDue()).isEqualTo(MIDNIGHT.minusSeconds(1));
        assertThat(opened.timerDue()).isEqualTo(MIDNIGHT);
        assertThat(opened.isOverAt(MIDNIGHT.minusSeconds(1))).isFalse();
        assertThat(opened.isOverAt(MIDNIGHT)).isTrue();
    }

    @Test
    void openDeadlinesOfAnAuthorityComeNearestFirst() {
        deadlines.open(wanted(key + 1, LocalDate.of(2024, 3, 18)));
        deadlines.open(wanted(key + 2, LocalDate.of(2040, 3, 18)));
        deadlines.open(wanted(key + 3, LocalDate.of(2024, 1, 18)));
        deadlines.open(wanted(key + 4, LocalDate.of(2024, 1, 10)));
        deadlines.close(key + 4, MIDNIGHT);

        assertThat(deadlines.open(authority)).extracting(Deadline::key).containsExactly(key + 3, key + 1, key + 2);
        assertThat(deadlines.countOpen(authority)).isEqualTo(3);
        assertThat(deadlines.open(new AuthorityId("another"))).isEmpty();
    }

    @Test
    void aWithdrawnSubjectClosesAllItsDeadlines() {
        deadlines.open(wanted(key + 1, LocalDate.of(2024, 1, 18)));
        deadlines.open(wanted(key + 2, LocalDate.of(2024, 1, 18)));

        deadlines.closeAllOf(subject, MIDNIGHT);

        assertThat(deadlines.open(authority)).isEmpty();
        assertThat(deadlines.of(subject)).hasSize(2).allMatch(deadline -> MIDNIGHT.equals(deadline.closedAt()));
    }

    @Test
    @Clause("R-11")
    void aDeadlineInAYearWithoutCalendarIsStoredAsUndetermined() {
        Deadline opened = deadlines.open(wanted(key, LocalDate.of(2040, 1, 18)));

        assertThat(opened.due()).isNull();
        assertThat(opened.timerDue()).isNull();
        assertThat(opened.isOverAt(LATER)).isFalse();
        assertThat(deadlines.undetermined()).extracting(Deadline::id).contains(opened.id());
    }

    @Test
    void anUnknownDeadlineIsRefused() {
        assertThatThrownBy(() -> deadlines.require(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
        assertThat(deadlines.findByKey("nobody")).isEmpty();
        deadlines.recordMissed("nobody", MIDNIGHT);
        deadlines.close("nobody", MIDNIGHT);
    }
}
