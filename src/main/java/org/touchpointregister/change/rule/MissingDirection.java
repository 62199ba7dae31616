package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row belongs to a direction of this regulation. */
@Component
class MissingDirection implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> Checkable.blank(item.content().direction()))
                .map(item -> change.finding(item, "direction", "R-3", Sentence.of("change.finding.direction")))
                .toList();
    }
}
