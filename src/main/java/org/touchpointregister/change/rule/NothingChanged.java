package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row to be modified differs from the register in something. */
@Component
class NothingChanged implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Map<UUID, Row> register = change.register().stream().collect(Collectors.toMap(Row::rowId, Function.identity()));
        return change.items().stream()
                .filter(item -> item.content().operation() == Operation.MODIFY)
                .filter(item -> sameAsRegister(item.content(), register))
                .map(item -> change.finding(item, "operation", "R-40", Sentence.of("change.finding.nothingChanged")))
                .toList();
    }

    private static boolean sameAsRegister(ItemContent content, Map<UUID, Row> register) {
        Row row = content.rowId() == null ? null : register.get(content.rowId());
        return row != null && ItemContent.of(Operation.MODIFY, row).equals(content.withoutReason());
    }
}
