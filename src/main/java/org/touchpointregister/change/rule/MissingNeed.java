package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** Every row says which needs of the client are met there. */
@Component
class MissingNeed implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> item.content().needs().isEmpty())
                .map(item -> change.finding(item, "needs", "R-4", Sentence.of("change.finding.needs")))
                .toList();
    }
}
