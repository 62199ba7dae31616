package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.testing.Clause;

/** Every day of 2023 to 2028 as an event, against a count that knows nothing of the calendar's own classes. */
@Clause("R-11")
class EveryDayTests {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 11, 30);
    private static final List<DayOffShift> SHIFTS = List.of(DayOffShift.values());
    private static final NaiveCount NAIVE = new NaiveCount();
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A layer over the federal calendar and one over that, each with a day off and a worked Saturday of its own. */
    private static final LocalDate[] REGION = {LocalDate.of(2024, 6, 25), LocalDate.of(2024, 6, 29)};

    private static final LocalDate[] AUTHORITY = {LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 6)};
    private static final ProductionCalendar REGIONAL = over(Calendars.FEDERAL, "region:65", REGION);
    private static final ProductionCalendar OWN = over(REGIONAL, "authority:own", AUTHORITY);
    private static final DeadlineCalculator CALCULATOR = Calendars.calculator(REGIONAL, OWN);

    @ParameterizedTest
    @EnumSource(StartRule.class)
    void inEveryLayerEveryEventGivesTheNaiveDateUnderBothRules(StartRule rule) {
        Random random = new Random(11);
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            for (String layer : List.of("federal", "region:65", "authority:own")) {
                Term term = new Term(1 + random.nextInt(15), TermUnit.WORKING_DAYS, rule, DayOffShift.NEXT);
                assertThat(sheet(layer, event, term).due())
                        .as("%s from %s in %s", term, event, layer)
                        .isEqualTo(naive(layer, event, term));
            }
        }
    }

    @Test
    void calendarDaysAgreeWithTheNaiveCountWhereverTheirEndGoes() {
        Random random = new Random(12);
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            DayOffShift shift = SHIFTS.get(random.nextInt(SHIFTS.size()));
            Term term = new Term(1 + random.nextInt(20), TermUnit.CALENDAR_DAYS, StartRule.NEXT_DAY, shift);
            assertThat(sheet("federal", event, term).due())
                    .as("%s from %s", term, event)
                    .isEqualTo(NAIVE.due(term, event));
        }
    }

    /** Every zone that Russia has, from Kaliningrad to Kamchatka. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Kaliningrad",
                "Europe/Moscow",
                "Europe/Simferopol",
                "Europe/Kirov",
                "Europe/Volgograd",
                "Europe/Astrakhan",
                "Europe/Samara",
                "Europe/Saratov",
                "Europe/Ulyanovsk",
                "Asia/Yekaterinburg",
                "Asia/Omsk",
                "Asia/Barnaul",
                "Asia/Novosibirsk",
                "Asia/Novokuznetsk",
                "Asia/Tomsk",
                "Asia/Krasnoyarsk",
                "Asia/Irkutsk",
                "Asia/Chita",
                "Asia/Yakutsk",
                "Asia/Khandyga",
                "Asia/Vladivostok",
                "Asia/Ust-Nera",
                "Asia/Sakhalin",
                "Asia/Magadan",
                "Asia/Srednekolymsk",
                "Asia/Anadyr",
                "Asia/Kamchatka"
            })
    void inEveryZoneTheDateIsTheSameAndEndsAtItsOwnMidnight(String name) {
        ZoneId zone = ZoneId.of(name);
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(7)) {
            TermQuestion question = new TermQuestion("federal", event, "act", "5.2", Term.workingDays(10), zone);
            LocalDate due = Objects.requireNonNull(CALCULATOR.compute(question).due());
            Instant missed = DeadlineCalculator.missedAt(due, zone);

            assertThat(due).isEqualTo(NAIVE.due(Term.workingDays(10), event));
            assertThat(missed.atZone(zone).toLocalDateTime())
                    .isEqualTo(due.plusDays(1).atStartOfDay());
            assertThat(DeadlineCalculator.endOf(due, zone)).isEqualTo(missed.minusSeconds(1));
        }
    }

    @Test
    void anySwappedPairOfDaysIsCaughtByTheVectorsOfEveryDay() {
        List<LocalDate> special = Calendars.FEDERAL.daysOf(2026).stream()
                .filter(day -> !day.working() && !CalendarDay.onWeekend(day.date()))
                .map(CalendarDay::date)
                .toList();
        assertThat(special).hasSizeGreaterThan(10);
        for (LocalDate off : special) {
            LocalDate worked = workingDayNear(off);
            DeadlineCalculator swapped = Calendars.calculator(swap(off, worked));
            assertThat(disagreements(swapped))
                    .as("%s worked and %s off", off, worked)
                    .isNotEmpty();
        }
    }

    private static List<LocalDate> disagreements(DeadlineCalculator calculator) {
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate event = LocalDate.of(2025, 12, 1); event.getYear() < 2027; event = event.plusDays(1)) {
            TermQuestion question = new TermQuestion("swapped", event, "act", "5.2", Term.workingDays(10), MOSCOW);
            if (!NAIVE.due(Term.workingDays(10), event)
                    .equals(calculator.compute(question).due())) {
                found.add(event);
            }
        }
        return found;
    }

    private static LocalDate workingDayNear(LocalDate off) {
        LocalDate date = off.plusDays(1);
        while (!Calendars.FEDERAL.day(date).working()) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static ProductionCalendar swap(LocalDate off, LocalDate worked) {
        return Calendars.FEDERAL.under(ProductionCalendar.of(
                "swapped",
                List.of(new CalendarYear(2026, YearStatus.APPROVED, null, "swapped/2026/1")),
                List.of(CalendarDay.ofWeek(off), CalendarDay.holiday(worked, "swapped"))));
    }

    private static ProductionCalendar over(ProductionCalendar below, String layer, LocalDate... days) {
        return below.under(ProductionCalendar.of(
                layer,
                List.of(new CalendarYear(days[0].getYear(), YearStatus.APPROVED, "local act", layer + "/1")),
                List.of(
                        CalendarDay.dayOff(days[0], days[1], "local act"),
                        CalendarDay.workingWeekend(days[1], days[0], "local act"))));
    }

    private static LocalDate naive(String layer, LocalDate event, Term term) {
        LocalDate day = term.startRule() == StartRule.NEXT_DAY ? event : event.minusDays(1);
        for (int left = term.count(); left > 0; ) {
            day = day.plusDays(1);
            left -= works(layer, day) ? 1 : 0;
        }
        return day;
    }

    private static boolean works(String layer, LocalDate day) {
        boolean regional = !layer.equals("federal");
        boolean own = layer.equals("authority:own");
        if ((regional && day.equals(REGION[0])) || (own && day.equals(AUTHORITY[0]))) {
            return false;
        }
        return (regional && day.equals(REGION[1])) || (own && day.equals(AUTHORITY[1])) || NAIVE.works(day);
    }

    private static DeadlineSheet sheet(String layer, LocalDate event, Term term) {
        return CALCULATOR.compute(new TermQuestion(layer, event, "act", "5.2", term, MOSCOW));
    }
}
