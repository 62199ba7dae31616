package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** Every touchpoint is digital or offline, in the words of the regulation. */
@Component
class MissingChannel implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming()
                .filter(item -> !Checkable.blank(item.content().touchpointName())
                        && item.content().channel() == null)
                .map(item -> change.finding(item, "channel", "R-5", Sentence.of("change.finding.channel")))
                .toList();
    }
}
