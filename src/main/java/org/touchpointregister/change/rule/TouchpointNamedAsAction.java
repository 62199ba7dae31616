package org.touchpointregister.change.rule;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A row is named by its touchpoint; what is done there are its needs. */
@Component
class TouchpointNamedAsAction implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-31")) {
            return Finding.none();
        }
        return change.naming()
                .filter(item -> Words.actionOpens(item.content().touchpointName()))
                .map(item -> change.finding(
                        item,
                        "touchpoint",
                        "R-31",
                        Sentence.of(
                                "change.finding.actionNamed",
                                String.valueOf(item.content().touchpointName()))))
                .toList();
    }
}
