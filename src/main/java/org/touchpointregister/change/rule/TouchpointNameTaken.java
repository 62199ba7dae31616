package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.shared.Refusal.Sentence;

/** A touchpoint is known by its name and channel: it cannot take those of another one. */
@Component
class TouchpointNameTaken implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.altering()
                .filter(item -> change.points().stream().anyMatch(point -> takes(item.content(), point)))
                .map(item -> change.finding(
                        item,
                        "touchpoint",
                        "R-6",
                        Sentence.of(
                                "change.finding.pointTaken",
                                String.valueOf(item.content().touchpointName()))))
                .toList();
    }

    private static boolean takes(ItemContent content, TouchpointUse point) {
        return !point.touchpointId().equals(content.touchpointId())
                && point.channel() == content.channel()
                && Words.folded(point.name()).equals(Words.folded(content.touchpointName()));
    }
}
