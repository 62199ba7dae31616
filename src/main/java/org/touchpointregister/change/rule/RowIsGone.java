package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row to be modified or excluded still stands in the register; another edition may have excluded it meanwhile. */
@Component
class RowIsGone implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Set<?> standing = change.register().stream().map(Row::rowId).collect(Collectors.toSet());
        return change.items().stream()
                .filter(item -> item.content().operation() == Operation.MODIFY
                        || item.content().operation() == Operation.EXCLUDE)
                .filter(item -> !standing.contains(item.content().rowId()))
                .map(item -> change.finding(item, "rowId", "R-45", Sentence.of("change.finding.rowIsGone")))
                .toList();
    }
}
