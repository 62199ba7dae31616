package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** Somebody's post answers for every touchpoint. */
@Component
class MissingResponsiblePost implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.asks("R-28")
                ? change.kept()
                        .filter(item -> Checkable.blank(item.content().responsiblePost()))
                        .map(item -> change.finding(
                                item, "responsiblePost", "R-28", Sentence.of("change.finding.responsiblePost")))
                        .toList()
                : Finding.none();
    }
}
