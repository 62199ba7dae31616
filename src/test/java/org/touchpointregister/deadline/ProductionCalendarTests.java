package org.touchpointregister.deadline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.touchpointregister.testing.Clause;

@Clause("R-11")
class ProductionCalendarTests {

    private static final JsonNode FILE = file();

    @ParameterizedTest
    @CsvSource({"2023, 247", "2024, 248", "2025, 247", "2026, 247", "2027, 247", "2028, 249"})
    void everyYearHasItsNumberOfWorkingDays(int year, int workingDays) {
        assertThat(Calendars.FEDERAL.daysOf(year))
                .filteredOn(CalendarDay::working)
                .hasSize(workingDays);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027, 2028})
    void exactlyTheListedWeekdaysAreDaysOff(int year) {
        List<String> off = Calendars.FEDERAL.daysOf(year).stream()
                .filter(day -> !day.working() && !CalendarDay.onWeekend(day.date()))
                .map(day -> day.date().toString())
                .toList();

        assertThat(off).isEqualTo(texts(FILE.at("/" + year + "/nonWorkingWeekdays")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void everyMonthHasItsWorkingDaysAndTheYearItsShortenedOnes(int year) {
        List<CalendarDay> days = Calendars.FEDERAL.daysOf(year);
        Map<String, Long> byMonth = days.stream()
                .filter(CalendarDay::working)
                .collect(groupingBy(day -> day.date().toString().substring(5, 7), counting()));
        JsonNode checks = FILE.at("/" + year + "/checks");

        assertThat(days).hasSize(checks.get("calendarDays").asInt());
        assertThat(days)
                .filteredOn(CalendarDay::shortened)
                .hasSize(checks.get("shortDays").asInt())
                .allMatch(CalendarDay::working);
        assertThat(byMonth).hasSize(12);
        byMonth.forEach((month, working) -> assertThat(working)
                .as(month)
                .isEqualTo(checks.at("/workingDaysByMonth/" + month).asLong()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01", "2027-02-20"})
    void aSaturdayWhoseDayOffWasMovedIsWorked(LocalDate saturday) {
        CalendarDay day = Calendars.FEDERAL.day(saturday);

        assertThat(day.kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        assertThat(day.working()).isTrue();
        assertThat(day.movedTo()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027, 2028})
    void everyHolidayHasItsName(int year) {
        assertThat(Calendars.FEDERAL.daysOf(year))
                .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                .hasSize(14)
                .noneMatch(day -> day.name().isEmpty());
    }

    @Test
    void aWorkingSaturdayMayBeShortenedToo() {
        assertThat(Calendars.FEDERAL.day(LocalDate.of(2027, 2, 20)).shortened()).isTrue();
        assertThat(Calendars.FEDERAL.day(LocalDate.of(2024, 4, 27)).shortened()).isFalse();
    }

    @Test
    void aMovedDayOffSaysWhereItCameFromAndByWhatLaw() {
        CalendarDay byDecree = Calendars.FEDERAL.day(LocalDate.of(2024, 4, 30));
        CalendarDay byCode = Calendars.FEDERAL.day(LocalDate.of(2026, 5, 11));

        assertThat(byDecree.kind()).isEqualTo(DayKind.TRANSFERRED_DAY_OFF);
        assertThat(byDecree.movedFrom()).isEqualTo("2024-11-02");
        assertThat(byDecree.basis()).contains("1314");
        assertThat(byCode.movedFrom()).isEqualTo("2026-05-09");
        assertThat(byCode.basis()).contains("112");
    }

    @Test
    void theNextYearIsProvisionalUntilItsDecreeIsThere() {
        assertThat(Calendars.FEDERAL.provisional(LocalDate.of(2028, 1, 11))).isTrue();
        assertThat(Calendars.FEDERAL.provisional(LocalDate.of(2027, 12, 31))).isFalse();
    }

    @Test
    void aYearWithoutCalendarIsUnknownDayByDay() {
        assertThat(Calendars.FEDERAL.year(2029)).isEmpty();
        assertThat(Calendars.FEDERAL.day(LocalDate.of(2029, 3, 1)).known()).isFalse();
    }

    @Test
    void aLayerOverridesTheFederalDaysItNamesAndNoOthers() {
        LocalDate lastOfYear = LocalDate.of(2026, 12, 30);
        LocalDate saturday = LocalDate.of(2026, 12, 26);
        ProductionCalendar region = ProductionCalendar.of(
                "region:46",
                List.of(new CalendarYear(2026, YearStatus.PROVISIONAL, "regional", "region:46/2026/1")),
                List.of(
                        CalendarDay.dayOff(lastOfYear, saturday, "regional"),
                        CalendarDay.workingWeekend(saturday, lastOfYear, "regional")));

        ProductionCalendar layered = Calendars.FEDERAL.under(region);

        assertThat(layered.day(lastOfYear).working()).isFalse();
        assertThat(layered.day(saturday).working()).isTrue();
        assertThat(layered.day(LocalDate.of(2026, 5, 11)).kind()).isEqualTo(DayKind.TRANSFERRED_DAY_OFF);
        assertThat(layered.provisional(lastOfYear)).isTrue();
        assertThat(layered.year(2026).orElseThrow().version()).isEqualTo("federal/2026/1+region:46/2026/1");
        assertThat(Calendars.FEDERAL.day(lastOfYear).working()).isTrue();
    }

    @Test
    void aLayerAloneDoesNotMakeAYearKnown() {
        ProductionCalendar region = ProductionCalendar.of(
                "region:46", List.of(new CalendarYear(2031, YearStatus.APPROVED, null, "region:46/2031/1")), List.of());

        assertThat(Calendars.FEDERAL.under(region).year(2031)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"2026-02-24\"] | [] | Weekdays off",
                "[] | [\"2026-02-22\"] | shortened but not working",
                "[] | [\"2027-03-01\"] | not a day of 2026",
            })
    void aFileThatContradictsItselfIsNotBelieved(String weekdaysOff, String shortened, String complaint) {
        String json = """
                {"2026": {"status": "APPROVED", "decree": null, "holidays": [], "daysOffTransferred": [],
                 "transferredWorkingDays": [], "preHolidayShortDays": %s, "nonWorkingWeekdays": %s}}""".formatted(shortened, weekdaysOff);

        assertThatThrownBy(() -> CalendarFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode file() {
        try {
            return new ObjectMapper().readTree(new ClassPathResource(BundledCalendar.FILE).getInputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
