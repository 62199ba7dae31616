package org.touchpointregister.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.handover.HandoverItem.Kind;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Succession;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.SucceededRows;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/**
 * The register of an authority that is no more goes on as changes of the departments that take it over: its rows, and
 * those it was about to include, become theirs by the order of their own authority and by nothing else.
 */
@Component
class TakenRegister {

    /** More of them in one change nobody could check. */
    private static final int MOST = 500;

    private final ChangeWorkflow workflow;
    private final Drafts drafts;
    private final Editions editions;
    private final SucceededRows succeeded;
    private final Successions successions;
    private final Departments departments;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Clock clock;

    TakenRegister(
            ChangeWorkflow workflow,
            Drafts drafts,
            Editions editions,
            SucceededRows succeeded,
            Successions successions,
            Departments departments,
            Regulations regulations,
            Sentences sentences,
            Clock clock) {
        this.workflow = workflow;
        this.drafts = drafts;
        this.editions = editions;
        this.succeeded = succeeded;
        this.successions = successions;
        this.departments = departments;
        this.regulations = regulations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Begins the changes, with the rows in them, in the name of whoever takes them over; does nothing where none came. */
    void begin(Handover handover, String login) {
        AuthorityId from = handover.fromAuthority();
        if (from == null) {
            return;
        }
        List<Piece> pieces = pieces(handover, from);
        for (int first = 0; first < pieces.size(); first += MOST) {
            begin(new Part(handover, from, pieces.subList(first, Math.min(first + MOST, pieces.size()))), login);
        }
    }

    private void begin(Part part, String login) {
        Handover handover = part.handover();
        Department department = departments.living(handover.departmentId());
        String note = sentences.text("handover.goesOn", handover.about());
        UUID change = workflow.start(
                new NewChange(handover.authority(), department.id().toString(), occurredOn(part), note, login)
                        .askedFor(new Asked(handover.id(), false)));
        for (Piece piece : part.pieces()) {
            ChangeItem item = drafts.add(change, piece.content(), login);
            if (piece.row() != null) {
                // A row that is included takes the id of its item.
                succeeded.note(
                        new SucceededRows.Place(part.from(), piece.row()),
                        new SucceededRows.Place(handover.authority(), item.id()));
            }
        }
    }

    /** The day of the succession; where the clock is behind, it has not come there yet. */
    private @Nullable LocalDate occurredOn(Part part) {
        LocalDate today = LocalDate.now(clock.withZone(
                regulations.of(part.handover().authority()).authority().timeZone()));
        return successions
                .of(part.from())
                .map(Succession::since)
                .filter(since -> !since.isAfter(today))
                .orElse(null);
    }

    private List<Piece> pieces(Handover handover, AuthorityId from) {
        InOtherWords words = editions.latest(from)
                .map(Edition::regulationVersion)
                .map(version -> new InOtherWords(regulations.of(from, version), regulations.of(handover.authority())))
                .orElseGet(() -> new InOtherWords(regulations.of(from), regulations.of(handover.authority())));
        List<Piece> pieces = new ArrayList<>();
        List<UUID> rows = refs(handover, Kind.ROW);
        editions.latestRows(from).stream()
                .filter(row -> rows.contains(row.rowId()))
                .forEach(row -> pieces.add(new Piece(row.rowId(), words.of(content(row)))));
        refs(handover, Kind.CHANGE).stream()
                .flatMap(change -> drafts.items(change).stream())
                .map(ChangeItem::content)
                .filter(asked -> asked.operation() == Operation.INCLUDE)
                .forEach(asked -> pieces.add(new Piece(null, words.of(asked))));
        return pieces;
    }

    private static ItemContent content(Row row) {
        return ItemContent.of(Operation.INCLUDE, row);
    }

    private static List<UUID> refs(Handover handover, Kind kind) {
        return handover.items().stream()
                .filter(item -> item.kind() == kind)
                .map(HandoverItem::ref)
                .distinct()
                .toList();
    }

    /** A row to include; {@code row} is its id in the register that was taken over, null where it never stood there. */
    private record Piece(@Nullable UUID row, ItemContent content) {}

    /** As many of the rows as one change holds. */
    private record Part(Handover handover, AuthorityId from, List<Piece> pieces) {}
}
