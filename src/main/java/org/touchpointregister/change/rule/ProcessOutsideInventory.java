package org.touchpointregister.change.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.shared.Refusal.Sentence;

/** Rows refer to the inventory of processes: a new one is proposed, said once; an excluded one is no process any more. */
@Component
class ProcessOutsideInventory implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-24")) {
            return Finding.none();
        }
        Map<String, ProcessEntry> inventory = change.processes().stream()
                .collect(
                        Collectors.toMap(entry -> Words.folded(entry.title()), Function.identity(), (one, two) -> one));
        Set<String> proposed = new HashSet<>();
        return change.kept()
                .filter(item -> !Checkable.blank(item.content().processTitle()))
                .filter(item ->
                        inventory.containsKey(Words.folded(item.content().processTitle()))
                                || proposed.add(Words.folded(item.content().processTitle())))
                .flatMap(item -> found(change, item, inventory))
                .toList();
    }

    private static Stream<Finding> found(Checkable change, Checkable.Item item, Map<String, ProcessEntry> inventory) {
        String title = String.valueOf(item.content().processTitle());
        ProcessEntry entry = inventory.get(Words.folded(title));
        if (entry == null) {
            return Stream.of(change.finding(
                    item, "process", "R-24-proposed", Sentence.of("change.finding.processProposed", title)));
        }
        return entry.standing()
                ? Stream.empty()
                : Stream.of(
                        change.finding(item, "process", "R-24", Sentence.of("change.finding.processExcluded", title)));
    }
}
