package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation.Peculiarities.Presence;
import org.touchpointregister.shared.Refusal.Sentence;

/** Where the regulation requires peculiarities, their absence is an answer too, silence is not. */
@Component
class MissingPeculiarities implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (change.regulation().peculiarities().presence() != Presence.REQUIRED) {
            return Finding.none();
        }
        return change.kept()
                .filter(item -> Checkable.blank(item.content().peculiarities()))
                .map(item -> change.finding(
                        item, "peculiarities", "R-20-peculiarities", Sentence.of("change.finding.peculiarities")))
                .toList();
    }
}
