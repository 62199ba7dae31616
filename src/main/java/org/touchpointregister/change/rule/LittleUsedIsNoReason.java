package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal.Sentence;

/** Little-used touchpoints, and those whose traffic is not counted, belong into the register: that is no reason to exclude. */
@Component
class LittleUsedIsNoReason implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-22")) {
            return Finding.none();
        }
        return change.items().stream()
                .filter(item -> item.content().operation() == Operation.EXCLUDE)
                .filter(item -> item.content().littleUsed() || item.content().notCounted())
                .map(item -> change.finding(item, "operation", "R-22", Sentence.of("change.finding.littleUsed")))
                .toList();
    }
}
