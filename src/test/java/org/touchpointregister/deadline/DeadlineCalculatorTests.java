package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.shared.DayOffShift;
import org.touchpointregister.shared.StartRule;
import org.touchpointregister.shared.Term;
import org.touchpointregister.shared.TermUnit;
import org.touchpointregister.testing.Clause;

@Clause("R-11")
class DeadlineCalculatorTests {

    private static final DeadlineCalculator CALCULATOR = Calendars.calculator();
    private static final ZoneId SAKHALIN = ZoneId.of("Asia/Sakhalin");

    static Stream<JsonNode> vectors() throws IOException {
        JsonNode file = new ObjectMapper().readTree(new ClassPathResource("deadline-vectors.json").getInputStream());
        return StreamSupport.stream(file.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void tenWorkingDaysEndAsTheVectorsSayUnderBothStartRules(JsonNode vector) {
        LocalDate event = LocalDate.parse(vector.get("event").asText());
        DeadlineSheet next = sheet(event, Term.workingDays(10));
        DeadlineSheet included = sheet(event, Term.workingDays(10).strict());

        assertThat(next.due()).isEqualTo(vector.get("due10_NEXT_DAY").asText());
        assertThat(next.strict())
                .isEqualTo(vector.get("due10_EVENT_DAY_INCLUDED").asText());
        assertThat(included.due()).isEqualTo(next.strict());
        assertThat(included.strict()).isEqualTo(included.due());
        assertThat(next.provisional())
                .isEqualTo(vector.get("usesProvisionalYear").asBoolean());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/deadline/sheet-reasons.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void theSheetSaysWhyEachDayCountsOrIsSkipped(
            LocalDate event,
            int count,
            StartRule start,
            LocalDate date,
            int number,
            String kind,
            @org.jspecify.annotations.Nullable String reason) {
        DeadlineSheet sheet = sheet(event, new Term(count, TermUnit.WORKING_DAYS, start, DayOffShift.NEXT));

        assertThat(sheet.days())
                .filteredOn(day -> day.date().equals(date))
                .containsExactly(new DeadlineSheet.CountedDay(date, number, kind, reason == null ? "" : reason));
    }

    @Test
    void anOrdinaryWorkingDayNeedsNoReason() {
        assertThat(sheet(LocalDate.of(2024, 1, 18), Term.workingDays(10)).days())
                .filteredOn(day -> day.kind().equals("WORKING") && day.counted())
                .hasSize(10)
                .allMatch(day -> day.reason().isEmpty());
    }

    @Test
    void theSheetEndsWithTheDueDateAndShowsTheDaysAnEndMovedOver() {
        Term term = new Term(8, TermUnit.CALENDAR_DAYS, StartRule.NEXT_DAY, DayOffShift.NEXT);
        DeadlineSheet sheet = sheet(LocalDate.of(2026, 5, 1), term);
        List<DeadlineSheet.CountedDay> tail = sheet.days().subList(8, 12);

        assertThat(tail).extracting(DeadlineSheet.CountedDay::number).containsExactly(8, 0, 0, 0);
        assertThat(tail.get(0).reason()).contains("12.05.2026");
        assertThat(tail.get(3).date()).isEqualTo(sheet.due());
        assertThat(tail.get(3).reason()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/deadline/calendar-cited.csv", delimiter = '|', numLinesToSkip = 1)
    void theSheetCitesTheCalendarOfEveryYearItTouches(LocalDate event, String cited) {
        assertThat(sheet(event, Term.workingDays(10)).calendarVersion()).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/deadline/due-words.csv", delimiter = '|', numLinesToSkip = 1)
    void theDueDateIsShownAsADateAsProvisionalOrAsUndetermined(LocalDate event, String words) {
        assertThat(Calendars.dueWords().of(sheet(event, Term.workingDays(10)))).isEqualTo(words);
    }

    @Test
    void aYearWithoutCalendarGivesAnUndeterminedSheetAndNoFailure() {
        DeadlineSheet sheet = sheet(LocalDate.of(2040, 6, 1), Term.workingDays(10));

        assertThat(sheet.determined()).isFalse();
        assertThat(sheet.due()).isNull();
        assertThat(sheet.strict()).isNull();
        assertThat(sheet.days()).extracting(DeadlineSheet.CountedDay::kind).containsOnly("UNKNOWN");
    }

    @Test
    void theSheetKeepsWhatWasAsked() {
        TermQuestion asked =
                new TermQuestion("federal", LocalDate.of(2024, 1, 18), "act", "5.2", Term.workingDays(10), SAKHALIN);

        DeadlineSheet sheet = CALCULATOR.compute(asked);

        assertThat(sheet)
                .extracting(
                        DeadlineSheet::event,
                        DeadlineSheet::eventName,
                        DeadlineSheet::clause,
                        DeadlineSheet::term,
                        DeadlineSheet::zone,
                        DeadlineSheet::layer)
                .containsExactly(asked.event(), "act", "5.2", asked.term(), SAKHALIN, "federal");
    }

    @Test
    void anAuthorityOfARegionWithADayOffOfItsOwnHasALaterDate() {
        LocalDate off = LocalDate.of(2024, 1, 25);
        ProductionCalendar region = Calendars.FEDERAL.under(ProductionCalendar.of(
                "region:65",
                List.of(new CalendarYear(2024, YearStatus.APPROVED, "regional", "region:65/2024/1")),
                List.of(CalendarDay.holiday(off, "Region"))));
        DeadlineCalculator calculator = Calendars.calculator(region);
        Term term = Term.workingDays(10);
        LocalDate event = LocalDate.of(2024, 1, 18);

        assertThat(calculator.compute(question("region:65", event, term)).due()).isEqualTo("2024-02-02");
        assertThat(calculator.compute(question("federal", event, term)).due()).isEqualTo("2024-02-01");
        assertThat(calculator.compute(question("nobody-knows", event, term)).due())
                .isEqualTo("2024-02-01");
    }

    private static DeadlineSheet sheet(LocalDate event, Term term) {
        return CALCULATOR.compute(question("federal", event, term));
    }

    private static TermQuestion question(String layer, LocalDate event, Term term) {
        return new TermQuestion(layer, event, "act", "5.2", term, SAKHALIN);
    }
}
