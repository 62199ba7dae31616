package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.testing.Clause;

/** Days on which the clock was lawfully stopped are shown and not counted. */
class StoppedTermTests {

    private static final LocalDate EVENT = LocalDate.of(2026, 3, 2);

    @Test
    @Clause("R-11")
    void workingDaysOfASuspensionAreAddedAtTheEndAndItsDaysOffAreNot() {
        // 3 March counts, 4 … 10 March stand still (a weekend and the 9th among them), then the 11th counts as the
        // second.
        assertThat(due(Term.workingDays(3), suspended(4, 10))).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(due(Term.workingDays(3), suspended(7, 9))).isEqualTo(due(Term.workingDays(3)));
    }

    @Test
    @Clause("R-11")
    void anEndOnADayOffDoesNotMoveIntoASuspension() {
        Term calendar = new Term(5, TermUnit.CALENDAR_DAYS, StartRule.NEXT_DAY, DayOffShift.NEXT);

        assertThat(due(calendar)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(due(calendar, suspended(10, 11))).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    @Clause("R-11")
    void anExtensionAddsDaysOfTheTermsOwnUnit() {
        TermPause longer = new TermPause(TermPause.Kind.EXTENSION, "ground", "1.1", "paper", null, null, 2);

        assertThat(due(Term.workingDays(3), longer)).isEqualTo(due(Term.workingDays(5)));
    }

    @Test
    void aStoppedTermExplainsItself() {
        DeadlineSheet sheet = Calendars.calculator()
                .compute(
                        new DeadlineCalculator.TermQuestion(
                                "federal", EVENT, "act", "5.2", Term.workingDays(3), java.time.ZoneOffset.UTC),
                        List.of(suspended(4, 5)));

        assertThat(sheet.pauses()).hasSize(1);
        assertThat(sheet.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 3, 4)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.counted()).isFalse();
                    assertThat(day.reason()).isNotBlank();
                });
    }

    private static TermPause suspended(int first, int last) {
        return new TermPause(
                TermPause.Kind.SUSPENSION,
                "ground",
                "1.1",
                "paper",
                LocalDate.of(2026, 3, first),
                LocalDate.of(2026, 3, last),
                0);
    }

    private static @Nullable LocalDate due(Term term, TermPause... pauses) {
        return TermCount.of(Calendars.FEDERAL, term, EVENT, List.of(pauses)).due();
    }
}
