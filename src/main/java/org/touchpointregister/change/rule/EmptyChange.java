package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A change says something: at least one row. */
@Component
class EmptyChange implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.items().isEmpty()
                ? List.of(change.finding("R-40", Sentence.of("change.finding.empty")))
                : Finding.none();
    }
}
