package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.shared.Refusal.Sentence;

/** The need «other» is spelled out in words. */
@Component
class OtherNeedWithoutWords implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> Checkable.blank(item.content().otherNeed()))
                .filter(item -> item.content().needs().stream()
                        .anyMatch(code -> change.regulation()
                                .need(code)
                                .filter(Need::freeText)
                                .isPresent()))
                .map(item -> change.finding(item, "otherNeed", "R-4", Sentence.of("change.finding.otherNeed")))
                .toList();
    }
}
