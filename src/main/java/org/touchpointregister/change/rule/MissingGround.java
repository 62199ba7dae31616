package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** Every row says on what ground the touchpoint was identified. */
@Component
class MissingGround implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> item.content().grounds().isEmpty())
                .map(item -> change.finding(item, "grounds", "R-7", Sentence.of("change.finding.grounds")))
                .toList();
    }
}
