package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.testing.Clause;

@DeadlineRoom
@Clause("R-11")
class CalendarImportTests {

    @Autowired
    CalendarImport calendarImport;

    @Autowired
    ProductionCalendars calendars;

    @Autowired
    BundledCalendar bundled;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027, 2028})
    void theDatabaseGivesBackEveryDayOfTheFile(int year) {
        assertThat(calendars.of("federal").daysOf(year)).isEqualTo(Calendars.FEDERAL.daysOf(year));
        assertThat(calendars.of("federal").year(year)).isEqualTo(Calendars.FEDERAL.year(year));
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        long before = versions("federal");

        bundled.afterSingletonsInstantiated();

        assertThat(before).isGreaterThanOrEqualTo(6);
        assertThat(versions("federal")).isEqualTo(before);
    }

    @Test
    void anUnknownLayerIsTheFederalCalendar() {
        assertThat(calendars.of("region:99").layer()).isEqualTo("federal");
        assertThat(calendars.of("region:99").daysOf(2027))
                .isEqualTo(calendars.of("federal").daysOf(2027));
    }

    @Test
    void aRegionLiesOverTheFederalCalendarAndAChangedYearReplacesTheFormerOne() throws IOException {
        LocalDate off = LocalDate.of(2026, 6, 23);
        bring("region:65", year("APPROVED", "2026-06-22"));
        bring("region:65", year("APPROVED", "2026-06-23"));
        ProductionCalendar region = calendars.of("region:65");

        assertThat(region.day(off).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(region.day(LocalDate.of(2026, 6, 22)).working()).isTrue();
        assertThat(region.day(LocalDate.of(2026, 5, 11)).kind()).isEqualTo(DayKind.TRANSFERRED_DAY_OFF);
        assertThat(region.year(2026).orElseThrow().version()).isEqualTo("federal/2026/1+region:65/2026/2");
        assertThat(calendars.of("federal").day(off).working()).isTrue();
    }

    @Test
    void aStateThatWasReplacedDoesNotComeBackWithTheNextStart() throws IOException {
        bring("region:39", year("APPROVED", "2026-06-22"));
        bring("region:39", year("APPROVED", "2026-06-23"));
        bring("region:39", year("APPROVED", "2026-06-22"));

        assertThat(calendars.of("region:39").day(LocalDate.of(2026, 6, 23)).working())
                .isFalse();
        assertThat(versions("region:39")).isEqualTo(2);
    }

    @Test
    void anApprovedYearIsNotReplacedByAProvisionalOne() throws IOException {
        bring("region:51", year("APPROVED", "2026-06-22"));
        bring("region:51", year("PROVISIONAL", "2026-06-23"));

        assertThat(calendars.of("region:51").provisional(LocalDate.of(2026, 6, 22)))
                .isFalse();
        assertThat(versions("region:51")).isEqualTo(1);
    }

    private void bring(String layer, String json) throws IOException {
        calendarImport.bring(CalendarFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))), layer);
        calendars.forget();
    }

    private static String year(String status, String holiday) {
        return """
                {"2026": {"status": "%1$s", "decree": null, "holidays": [{"date": "%2$s", "name": "Region"}],
                 "daysOffTransferred": [], "transferredWorkingDays": [], "preHolidayShortDays": [],
                 "nonWorkingWeekdays": ["%2$s"]}}""".formatted(status, holiday);
    }

    private long versions(String layer) {
        return jdbc.sql("select count(*) from calendar_version where layer = ?")
                .param(layer)
                .query(Long.class)
                .single();
    }
}
