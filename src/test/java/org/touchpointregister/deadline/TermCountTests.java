package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.testing.Clause;

@Clause("R-11")
class TermCountTests {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2028, 1, 1);
    private static final NaiveCount NAIVE = new NaiveCount();

    static Stream<Arguments> rules() {
        return Stream.of(TermUnit.values())
                .flatMap(unit -> Stream.of(StartRule.values())
                        .flatMap(start -> Stream.of(DayOffShift.values())
                                .filter(shift -> unit == TermUnit.CALENDAR_DAYS || shift == DayOffShift.NEXT)
                                .map(shift -> Arguments.of(unit, start, shift))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTermFromEveryDayEndsWhereCountingOnFingersEnds(TermUnit unit, StartRule start, DayOffShift shift) {
        for (int count = 1; count <= 60; count++) {
            Term term = new Term(count, unit, start, shift);
            for (LocalDate event = FIRST; event.isBefore(AFTER_LAST); event = event.plusDays(1)) {
                LocalDate due = TermCount.of(Calendars.FEDERAL, term, event).due();
                if (!NAIVE.due(term, event).equals(due)) {
                    assertThat(due).as("%s from %s", term, event).isEqualTo(NAIVE.due(term, event));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSheetNumbersEveryCountedDayOnceInOrderWithoutGaps(TermUnit unit, StartRule start, DayOffShift shift) {
        Random random = new Random(46);
        for (int round = 0; round < 500; round++) {
            LocalDate event = FIRST.plusDays(random.nextInt(5 * 365));
            Term term = new Term(1 + random.nextInt(60), unit, start, shift);
            TermCount count = TermCount.of(Calendars.FEDERAL, term, event);

            assertThat(count.days().stream().map(TermCount.Met::number).filter(number -> number > 0))
                    .as("%s from %s", term, event)
                    .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                            .limit(term.count())
                            .toList());
            assertThat(count.days().stream().map(met -> met.day().date()))
                    .containsExactlyElementsOf(
                            event.datesUntil(event.plusDays(count.days().size()))
                                    .toList());
        }
    }

    @Test
    void countingTheDayOfTheEventGivesOneWorkingDayLessWhereItIsWorkedAndTheSameDateOtherwise() {
        Term term = Term.workingDays(10);
        for (LocalDate event = FIRST; event.isBefore(AFTER_LAST); event = event.plusDays(1)) {
            LocalDate strict =
                    TermCount.of(Calendars.FEDERAL, term.strict(), event).due();
            Term same = NAIVE.works(event) ? Term.workingDays(9) : term;

            assertThat(strict)
                    .as("%s", event)
                    .isEqualTo(TermCount.of(Calendars.FEDERAL, same, event).due());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 8, NEXT, 2026-05-12",
        "2026-05-01, 8, PREVIOUS, 2026-05-08",
        "2026-05-01, 8, NONE, 2026-05-09",
        "2024-04-20, 7, NEXT, 2024-04-27",
        "2024-12-31, 5, PREVIOUS, 2025-01-09",
    })
    void aTermInCalendarDaysThatEndsOnADayOffGoesWhereTheRegulationSays(
            LocalDate event, int days, DayOffShift shift, LocalDate due) {
        Term term = new Term(days, TermUnit.CALENDAR_DAYS, StartRule.NEXT_DAY, shift);

        assertThat(TermCount.of(Calendars.FEDERAL, term, event).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-12-20, 10, WORKING_DAYS, NEXT, ",
        "2022-12-30, 10, WORKING_DAYS, NEXT, ",
        "2022-12-31, 1, WORKING_DAYS, NEXT, 2023-01-09",
        "2028-12-20, 30, CALENDAR_DAYS, NEXT, ",
        "2028-12-29, 1, CALENDAR_DAYS, NEXT, ",
        "2028-12-20, 30, CALENDAR_DAYS, NONE, 2029-01-19",
        "2022-12-01, 43, CALENDAR_DAYS, NEXT, 2023-01-13",
    })
    void aDateIsUndeterminedOnlyWhereItDependsOnAYearWithoutCalendar(
            LocalDate event,
            int count,
            TermUnit unit,
            DayOffShift shift,
            @org.jspecify.annotations.Nullable LocalDate due) {
        Term term = new Term(count, unit, StartRule.NEXT_DAY, shift);

        assertThat(TermCount.of(Calendars.FEDERAL, term, event).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-20, WORKING_DAYS, NEXT, true",
        "2027-12-15, WORKING_DAYS, NEXT, false",
        "2027-12-29, CALENDAR_DAYS, NEXT, true",
        "2027-12-29, CALENDAR_DAYS, NONE, false",
    })
    void aDateThatDependsOnAProvisionalYearIsProvisional(
            LocalDate event, TermUnit unit, DayOffShift shift, boolean provisional) {
        Term term = new Term(10, unit, StartRule.NEXT_DAY, shift);

        assertThat(TermCount.of(Calendars.FEDERAL, term, event).provisional()).isEqualTo(provisional);
    }
}
