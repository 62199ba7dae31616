package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A touchpoint to be altered becomes different in something. */
@Component
class UnalteredTouchpoint implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.altering()
                .filter(item -> change.use(item)
                        .flatMap(item.content()::alteration)
                        .filter(alteration -> !alteration.altersSomething())
                        .isPresent())
                .map(item -> change.finding(item, "operation", "R-40", Sentence.of("change.finding.pointSame")))
                .toList();
    }
}
