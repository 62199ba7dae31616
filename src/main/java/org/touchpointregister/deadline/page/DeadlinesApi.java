package org.touchpointregister.deadline.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.TermPause;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The open deadlines of one's own authority with their sheets, and the reckoning of any term for everybody. */
@RestController
@RequestMapping("/api/v1/deadlines")
class DeadlinesApi {

    private final Reckoning reckoning;
    private final Readers readers;

    DeadlinesApi(Reckoning reckoning, Readers readers) {
        this.reckoning = reckoning;
        this.readers = readers;
    }

    /** The sheet of a term from an event; the regulation's own term where none is given. */
    @GetMapping("/compute")
    SheetView compute(@ModelAttribute Reckoning.Question question) {
        return SheetView.of(reckoning.sheet(question));
    }

    @GetMapping
    Listing<DeadlineView> open(@RequestParam(defaultValue = "open") String state) {
        if (!"open".equals(state)) {
            throw Refusal.invalid("deadline.reckoning.onlyOpen");
        }
        return Listing.whole(readers.open().stream().map(DeadlineView::of).toList());
    }

    /** A stored deadline; that of another authority does not exist for the person who asks. */
    @GetMapping("/{id}")
    DeadlineView one(@PathVariable UUID id) {
        return DeadlineView.of(readers.require(id));
    }

    /** A list as every endpoint of the API answers it. */
    record Listing<T>(List<T> items, @Nullable String next) {
        static <T> Listing<T> whole(List<T> items) {
            return new Listing<>(items, null);
        }
    }

    /** A stored deadline with its sheet. */
    record DeadlineView(
            UUID id,
            AuthorityId authority,
            String subject,
            String step,
            boolean legal,
            @Nullable LocalDate due,
            @Nullable Instant missedAt,
            @Nullable Instant closedAt,
            SheetView sheet) {

        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.id(),
                    deadline.authority(),
                    deadline.subject(),
                    deadline.step(),
                    deadline.legal(),
                    deadline.due(),
                    deadline.missedAt(),
                    deadline.closedAt(),
                    SheetView.of(deadline.sheet()));
        }
    }

    /** A sheet; {@code due} and {@code strict} are null where a year has no calendar yet. */
    record SheetView(
            @Nullable LocalDate due,
            @Nullable LocalDate strict,
            boolean provisional,
            LocalDate event,
            String eventName,
            String clause,
            String zone,
            String calendar,
            List<TermPause> pauses,
            List<DayView> days) {

        static SheetView of(DeadlineSheet sheet) {
            return new SheetView(
                    sheet.due(),
                    sheet.strict(),
                    sheet.provisional(),
                    sheet.event(),
                    sheet.eventName(),
                    sheet.clause(),
                    sheet.zone().getId(),
                    sheet.calendarVersion(),
                    sheet.pauses(),
                    sheet.days().stream()
                            .map(day -> new DayView(day.date(), day.counted(), day.number(), day.kind(), day.reason()))
                            .toList());
        }
    }

    record DayView(LocalDate date, boolean counted, int number, String kind, String reason) {}
}
