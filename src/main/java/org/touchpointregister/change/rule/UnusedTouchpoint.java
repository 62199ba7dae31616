package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A touchpoint to be altered in every row still stands in one; another edition may have left it without. */
@Component
class UnusedTouchpoint implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.altering()
                .filter(item ->
                        change.use(item).filter(use -> !use.rows().isEmpty()).isEmpty())
                .map(item -> change.finding(item, "touchpoint", "R-45", Sentence.of("change.finding.pointUnused")))
                .toList();
    }
}
