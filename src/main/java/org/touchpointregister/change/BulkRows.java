package org.touchpointregister.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** Many rows of a draft at once, all or none, by a handful of statements however many there are. */
@Service
@Transactional
public class BulkRows {

    private final Changes changes;
    private final ChangeAccess access;
    private final ChangeItemRepository items;
    private final Editions editions;
    private final ReasonProposals reasons;
    private final Clock clock;

    BulkRows(
            Changes changes,
            ChangeAccess access,
            ChangeItemRepository items,
            Editions editions,
            ReasonProposals reasons,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.items = items;
        this.editions = editions;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** Refuses a person who may not edit, a row of another department, and more rows than a change holds. */
    public void apply(UUID changeId, List<Step> steps, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireEdit(login, change);
        Map<UUID, ChangeItem> existing = items.findByChangeIdOrderByPosition(changeId).stream()
                .collect(Collectors.toMap(ChangeItem::id, Function.identity()));
        Map<UUID, Row> register = editions.latestRowsOf(change.authority(), change.departmentId()).stream()
                .collect(Collectors.toMap(Row::rowId, Function.identity()));
        ReasonProposal proposed = reasons.about(change, wanted(steps));
        ChangeItem.Edit edit = new ChangeItem.Edit(login, change.round(), clock.instant());
        EditionNumber base = latest(change);
        List<ChangeItem> gone = new ArrayList<>();
        List<ChangeItem> written = new ArrayList<>();
        int position = existing.isEmpty() ? 0 : items.lastPosition(changeId);
        for (Step step : steps) {
            ChangeItem item = step.itemId() == null ? null : existing.get(step.itemId());
            if (step.content() == null) {
                gone.add(require(item));
                continue;
            }
            ItemContent content = complete(proposed, register, step.content(), item);
            ChangeItem target =
                    step.itemId() == null ? new ChangeItem(changeId, ++position).draftAgainst(base) : require(item);
            written.add(target.write(content, edit));
        }
        if (existing.size() - gone.size() + written.size() > Drafts.MOST_ROWS) {
            throw Refusal.conflict("change.tooManyRows", Drafts.MOST_ROWS);
        }
        items.deleteAllInBatch(gone);
        items.saveAll(written);
    }

    private @Nullable EditionNumber latest(ChangeRequest change) {
        return editions.latest(change.authority()).map(Edition::number).orElse(null);
    }

    private static List<ItemContent> wanted(List<Step> steps) {
        return steps.stream().map(Step::content).filter(Objects::nonNull).toList();
    }

    private static ChangeItem require(@Nullable ChangeItem item) {
        if (item == null) {
            throw Refusal.missing("change.noSuchRow");
        }
        return item;
    }

    /** The reason chosen before is kept where the same is asked for, else proposed anew. */
    private static ItemContent complete(
            ReasonProposal proposed, Map<UUID, Row> register, ItemContent content, @Nullable ChangeItem item) {
        Row before = content.rowId() == null ? null : register.get(content.rowId());
        if (content.operation() != Operation.INCLUDE && before == null) {
            throw Refusal.invalid("change.finding.rowIsGone");
        }
        if (content.reason() != null) {
            return content;
        }
        String chosen = item == null || item.content().operation() != content.operation()
                ? null
                : item.content().reason();
        return content.withReason(chosen != null ? chosen : proposed.of(content, before));
    }

    /** A row of the change to write ({@code itemId} null for a new one) or, without content, to take out. */
    public record Step(@Nullable UUID itemId, @Nullable ItemContent content) {}
}
