package org.touchpointregister.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a proposed calendar changes: years, days, and the open deadlines with their dates from and to. */
@Service
@Transactional(readOnly = true)
public class CalendarComparison {

    private static final int SHOWN = 500;

    private final CalendarProposals proposals;
    private final ProposalTables proposalTables;
    private final CalendarTables tables;
    private final ProductionCalendars calendars;
    private final Recount recount;
    private final SheetWords words;

    CalendarComparison(
            CalendarProposals proposals,
            ProposalTables proposalTables,
            CalendarTables tables,
            ProductionCalendars calendars,
            Recount recount,
            SheetWords words) {
        this.proposals = proposals;
        this.proposalTables = proposalTables;
        this.tables = tables;
        this.calendars = calendars;
        this.recount = recount;
        this.words = words;
    }

    /** A year of the file: what it rests on before and after, and its working days. */
    public record YearChange(int year, String before, String after, int workingBefore, int workingAfter) {}

    public record DayChange(LocalDate date, String before, String after, boolean workingBefore, boolean workingAfter) {
        /** Whether terms count the day otherwise than before. */
        public boolean counts() {
            return workingBefore != workingAfter;
        }
    }

    /** {@code impact} is the first part of the list, dates that move before those that do not; the counts are of all. */
    public record Compared(
            List<YearChange> years, List<DayChange> days, List<Impact> impact, int moved, int restated, long revision) {

        public boolean cut() {
            return impact.size() < moved + restated;
        }
    }

    /** Compares a proposal that waits with what is in force. */
    public Compared of(UUID id) {
        CalendarProposal proposal = proposals.require(id);
        LayeredCalendars proposed = ProposedLayers.of(tables, calendars.layers(), proposal, proposalTables.content(id));
        ProductionCalendar before = calendars.now().of(proposal.layer());
        ProductionCalendar after = proposed.of(proposal.layer());
        Recount.Found found = recount.impact(proposed, SHOWN);
        return new Compared(
                proposal.years().stream()
                        .map(year -> yearChange(before, after, year))
                        .toList(),
                proposal.years().stream()
                        .flatMap(year -> dayChanges(before, after, year))
                        .toList(),
                found.first(),
                found.all().moved(),
                found.all().restated(),
                tables.revision());
    }

    private YearChange yearChange(ProductionCalendar before, ProductionCalendar after, int year) {
        return new YearChange(
                year, words.year(before, year), words.year(after, year), working(before, year), working(after, year));
    }

    private Stream<DayChange> dayChanges(ProductionCalendar before, ProductionCalendar after, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .map(date -> new DayChange(
                        date,
                        words.dayName(before.day(date)),
                        words.dayName(after.day(date)),
                        before.day(date).working(),
                        after.day(date).working()))
                .filter(change -> change.counts() || !change.before().equals(change.after()))
                // A year that was unknown is new as a whole: only what is not as the week says is worth reading.
                .filter(change -> before.year(year).isPresent()
                        || !after.day(change.date()).equals(CalendarDay.ofWeek(change.date())));
    }

    private static int working(ProductionCalendar calendar, int year) {
        return (int) calendar.daysOf(year).stream().filter(CalendarDay::working).count();
    }
}
