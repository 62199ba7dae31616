package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.shared.Refusal.Sentence;

/**
 * A touchpoint is altered once, and a row that uses it does not say otherwise; two changes in one act may ask for
 * both.
 */
@Component
class TouchpointAlteredTwice implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Map<UUID, Checkable.Item> altering = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        change.altering().filter(item -> item.content().touchpointId() != null).forEach(item -> {
            Checkable.Item other = altering.putIfAbsent(item.content().touchpointId(), item);
            if (other != null) {
                findings.add(found(change, item, other));
            }
        });
        change.kept().filter(item -> item.content().touchpointId() != null).forEach(item -> {
            Checkable.Item other = altering.get(item.content().touchpointId());
            if (other != null
                    && change.use(other).filter(use -> differs(item, use)).isPresent()) {
                findings.add(found(change, item, other));
            }
        });
        return findings;
    }

    private static Finding found(Checkable change, Checkable.Item item, Checkable.Item other) {
        return change.finding(
                item,
                "touchpoint",
                "R-44",
                Sentence.of("change.finding.pointTwice", Integer.toString(other.position())));
    }

    /** Whether the row itself says something else of the touchpoint than the register does. */
    private static boolean differs(Checkable.Item item, TouchpointUse use) {
        ItemContent content = item.content();
        return content.rowId() != null
                && use.rows().stream()
                        .filter(row -> row.rowId().equals(content.rowId()))
                        .anyMatch(row -> !Objects.equals(row.address(), content.address())
                                || !Objects.equals(row.type(), content.type()));
    }
}
