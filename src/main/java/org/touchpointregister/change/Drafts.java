package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;

/** The rows of a change while it is edited; every step is saved at once, and nothing has to be complete yet. */
@Service
@Transactional
public class Drafts {

    /** More rows belong into several changes, each checked by a person. */
    static final int MOST_ROWS = 5000;

    private final Changes changes;
    private final ChangeAccess access;
    private final People people;
    private final ChangeItemRepository items;
    private final Editions editions;
    private final TouchpointUses uses;
    private final ReasonProposals reasons;
    private final Clock clock;

    Drafts(
            Changes changes,
            ChangeAccess access,
            People people,
            ChangeItemRepository items,
            Editions editions,
            TouchpointUses uses,
            ReasonProposals reasons,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.people = people;
        this.items = items;
        this.editions = editions;
        this.uses = uses;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ChangeItem> items(UUID changeId) {
        return items.findByChangeIdOrderByPosition(changeId);
    }

    /** Adds a row; a row of the register that the change already treats is refused. */
    public ChangeItem add(UUID changeId, ItemContent content, String login) {
        ChangeRequest change = editable(changeId, login);
        List<ChangeItem> existing = items(changeId);
        if (existing.size() >= MOST_ROWS) {
            throw Refusal.conflict("change.tooManyRows", MOST_ROWS);
        }
        requireNotTreatedTwice(existing, content, null);
        ChangeItem item = new ChangeItem(changeId, items.lastPosition(changeId) + 1)
                .draftAgainst(
                        editions.latest(change.authority()).map(Edition::number).orElse(null));
        return items.save(item.write(complete(change, content), edit(change, login)));
    }

    /** Replaces what a row of the change asks for, whatever it says now. */
    public ChangeItem replace(UUID changeId, UUID itemId, ItemContent content, String login) {
        return replace(changeId, new Seen(itemId, null), content, login);
    }

    /** Replaces what a row of the change asks for; refuses where somebody wrote it after it was seen. */
    public ChangeItem replace(UUID changeId, Seen seen, ItemContent content, String login) {
        ChangeRequest change = editable(changeId, login);
        ChangeItem item = requireItem(changeId, seen.itemId());
        if (seen.version() != null && seen.version() != item.version()) {
            throw login.equals(item.updatedBy())
                    ? Refusal.overtaken("change.rowChangedByYourself")
                    : Refusal.overtaken("change.rowChangedMeanwhile", people.name(item.updatedBy()));
        }
        requireNotTreatedTwice(items(changeId), content, seen.itemId());
        return items.save(item.write(complete(change, content), edit(change, login)));
    }

    /** Takes a row out of the change; the register is not touched by that. */
    public void remove(UUID changeId, UUID itemId, String login) {
        editable(changeId, login);
        items.delete(requireItem(changeId, itemId));
    }

    /** The checker's verdict on one row, for accepting a part. */
    public ChangeItem judge(UUID changeId, UUID itemId, Verdict verdict, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireCheck(login, change);
        if (change.state() != ChangeState.UNDER_CHECK) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        ChangeItem item = requireItem(changeId, itemId);
        item.judge(verdict);
        return item;
    }

    /** Moves the rows the checker rejected to a follow-up change. */
    void moveRejected(UUID from, UUID to) {
        items(from).stream().filter(item -> item.verdict() == Verdict.REJECTED).forEach(item -> item.moveTo(to));
        items.flush();
    }

    private ChangeRequest editable(UUID changeId, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireEdit(login, change);
        return change;
    }

    /** A row to be modified must be the department's own; the reason is proposed where none was chosen. */
    private ItemContent complete(ChangeRequest change, ItemContent content) {
        Row before = null;
        if (content.operation() == Operation.CHANGE_TOUCHPOINT) {
            before = ownUse(change, content);
        } else if (content.operation() != Operation.INCLUDE) {
            before =
                    registerRow(change, content.rowId()).orElseThrow(() -> Refusal.invalid("change.finding.rowIsGone"));
            if (!before.departmentId().equals(change.departmentId())) {
                throw Refusal.forbidden("change.foreignRow", before.departmentName());
            }
        }
        if (content.reason() != null) {
            return content;
        }
        return content.withReason(proposedReasons(change, List.of(content)).of(content, before));
    }

    /** Who uses a touchpoint may have it altered everywhere: one of the department's own rows stands on it. */
    private Row ownUse(ChangeRequest change, ItemContent content) {
        TouchpointUse use = Optional.ofNullable(content.touchpointId())
                .flatMap(id -> uses.of(change.authority(), id))
                .filter(found -> !found.rows().isEmpty())
                .orElseThrow(() -> Refusal.invalid("change.finding.pointUnused"));
        return use.rows().stream()
                .filter(row -> row.departmentId().equals(change.departmentId()))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("change.foreignPoint", String.join("», «", use.departments())));
    }

    /** The row of the newest edition that a modification or exclusion is about. */
    @Transactional(readOnly = true)
    public Optional<Row> registerRow(ChangeRequest change, @Nullable UUID rowId) {
        return rowId == null
                ? Optional.empty()
                : editions.latest(change.authority()).flatMap(edition -> editions.row(edition, rowId));
    }

    /** The reasons the software proposes for these rows. */
    @Transactional(readOnly = true)
    public ReasonProposal proposedReasons(ChangeRequest change, List<ItemContent> rows) {
        return reasons.about(change, rows);
    }

    private ChangeItem requireItem(UUID changeId, UUID itemId) {
        return items.findByIdAndChangeId(itemId, changeId).orElseThrow(() -> Refusal.missing("change.noSuchRow"));
    }

    private static void requireNotTreatedTwice(List<ChangeItem> existing, ItemContent content, @Nullable UUID itself) {
        boolean twice = content.rowId() != null
                && existing.stream()
                        .filter(item -> !item.id().equals(itself))
                        .anyMatch(item -> content.rowId().equals(item.content().rowId()));
        if (twice) {
            throw Refusal.conflict("change.rowTreatedTwice");
        }
        boolean alteredTwice = content.operation() == Operation.CHANGE_TOUCHPOINT
                && existing.stream()
                        .filter(item -> !item.id().equals(itself))
                        .map(ChangeItem::content)
                        .filter(other -> other.operation() == Operation.CHANGE_TOUCHPOINT)
                        .anyMatch(other -> Objects.equals(content.touchpointId(), other.touchpointId()));
        if (alteredTwice) {
            throw Refusal.conflict("change.pointAlteredTwice");
        }
    }

    /** A row as its writer saw it; without a version the writer does not care what stands there. */
    public record Seen(UUID itemId, @Nullable Long version) {}

    private ChangeItem.Edit edit(ChangeRequest change, String login) {
        return new ChangeItem.Edit(login, change.round(), clock.instant());
    }
}
