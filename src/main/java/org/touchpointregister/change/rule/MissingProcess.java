package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row names its concrete process, unless it stands for the whole direction. */
@Component
class MissingProcess implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> !item.content().wholeDirection()
                        && Checkable.blank(item.content().processTitle()))
                .map(item -> change.finding(item, "process", "R-20", Sentence.of("change.finding.process")))
                .toList();
    }
}
