package org.touchpointregister.change;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** Puts a duplicate together with the row that has its touchpoint already: stages become needs of one row. */
@Service
@Transactional
public class RowMerging {

    private final Changes changes;
    private final Drafts drafts;
    private final Findings findings;
    private final Regulations regulations;

    RowMerging(Changes changes, Drafts drafts, Findings findings, Regulations regulations) {
        this.changes = changes;
        this.drafts = drafts;
        this.findings = findings;
        this.regulations = regulations;
    }

    /** Answers the row that stands for both afterwards; refuses where nothing is double or the other row is not the department's own. */
    public ChangeItem merge(UUID changeId, UUID itemId, String login) {
        ChangeRequest change = changes.hold(changeId);
        ChangeItem item = item(changeId, itemId);
        Finding.Proposal proposal = findings.of(change).stream()
                .filter(finding -> itemId.equals(finding.itemId()))
                .map(Finding::proposal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("change.nothingToMerge"));
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        if (proposal.itemId() != null) {
            ChangeItem other = item(changeId, proposal.itemId());
            ItemContent together = together(regulation, other.content(), item.content());
            drafts.remove(changeId, itemId, login);
            return drafts.replace(changeId, other.id(), together, login);
        }
        Row row = drafts.registerRow(change, proposal.rowId())
                .orElseThrow(() -> Refusal.conflict("change.nothingToMerge"));
        ItemContent together = together(regulation, ItemContent.of(Operation.MODIFY, row), item.content());
        return drafts.replace(changeId, itemId, together, login);
    }

    private ChangeItem item(UUID changeId, UUID itemId) {
        return drafts.items(changeId).stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("change.noSuchRow"));
    }

    /** The first row with everything the second one adds; needs in the order of the regulation. */
    static ItemContent together(Regulation regulation, ItemContent one, ItemContent two) {
        List<String> order = regulation.needs().stream().map(Need::code).toList();
        List<String> needs = Stream.concat(one.needs().stream(), two.needs().stream())
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
        Set<RowGround> grounds = new LinkedHashSet<>(one.grounds());
        grounds.addAll(two.grounds());
        return new ItemContent(
                one.operation(),
                one.reason(),
                one.rowId(),
                one.direction(),
                one.processId(),
                one.processTitle(),
                one.touchpointId(),
                one.touchpointName(),
                one.channel(),
                one.type() == null ? two.type() : one.type(),
                one.address() == null ? two.address() : one.address(),
                needs,
                both(one.otherNeed(), two.otherNeed()),
                both(one.peculiarities(), two.peculiarities()),
                List.copyOf(grounds),
                one.littleUsed(),
                one.notCounted(),
                one.wholeDirection(),
                one.responsiblePost() == null ? two.responsiblePost() : one.responsiblePost());
    }

    private static @Nullable String both(@Nullable String one, @Nullable String two) {
        String text = Stream.of(one, two)
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }
}
