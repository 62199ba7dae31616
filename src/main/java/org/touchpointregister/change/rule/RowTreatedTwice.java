package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row of the register is modified or excluded once; two changes in one act may both ask for it. */
@Component
class RowTreatedTwice implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Map<UUID, Integer> treated = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Checkable.Item item : change.items()) {
            UUID row = item.content().rowId();
            Integer other = row == null ? null : treated.putIfAbsent(row, item.position());
            if (other != null) {
                findings.add(change.finding(
                        item, "rowId", "R-44", Sentence.of("change.finding.rowTreatedTwice", Integer.toString(other))));
            }
        }
        return findings;
    }
}
