package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row is about a touchpoint. */
@Component
class MissingTouchpoint implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming()
                .filter(item -> Checkable.blank(item.content().touchpointName()))
                .map(item -> change.finding(item, "touchpoint", "R-20", Sentence.of("change.finding.touchpoint")))
                .toList();
    }
}
