package org.touchpointregister.change.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.shared.Refusal.Sentence;

/** A process whose touchpoints serve only the final aim, and none the steps before it, is described formally. */
@Component
class OnlyTheFinalAim implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-26")) {
            return Finding.none();
        }
        Set<String> finalAims = change.regulation().needs().stream()
                .filter(Need::finalAim)
                .map(Need::code)
                .collect(Collectors.toSet());
        Map<Standing.Group, Set<String>> needs = new HashMap<>();
        change.after()
                .forEach(row -> needs.computeIfAbsent(row.in(), process -> new HashSet<>())
                        .addAll(row.needs()));
        return change.kept()
                .filter(item -> !item.content().needs().isEmpty())
                .filter(item -> Standing.of(item).placed())
                .filter(item -> finalAims.containsAll(
                        needs.getOrDefault(Standing.of(item).in(), Set.of())))
                .map(item -> change.finding(item, "needs", "R-26", Sentence.of("change.finding.onlyFinalAim")))
                .toList();
    }
}
