package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.CitedRule;
import org.touchpointregister.regulation.Regulation.CitedRule.Coverage;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.shared.Refusal.Sentence;

/** Every process, or every direction, has touchpoints: what this change leaves bare, and what is bare anyway. */
@Component
class Uncovered implements Rule {

    private static final int NAMED = 3;

    @Override
    public List<Finding> check(Checkable change) {
        Coverage per =
                change.regulation().rules().rule("R-32").map(CitedRule::per).orElse(null);
        if (per == null || change.items().isEmpty()) {
            return Finding.none();
        }
        List<Standing> after = change.after();
        Set<String> directions = after.stream()
                .filter(row -> per == Coverage.DIRECTION || row.wholeDirection())
                .map(Standing::direction)
                .collect(Collectors.toSet());
        Set<String> processes = after.stream().map(Standing::process).collect(Collectors.toSet());
        Map<String, String> bare = new LinkedHashMap<>();
        (per == Coverage.DIRECTION ? directions(change) : processes(change)).forEach((key, place) -> {
            if (!directions.contains(place.direction()) && !processes.contains(key)) {
                bare.put(key, place.title());
            }
        });
        return found(change, per, bare);
    }

    private static List<Finding> found(Checkable change, Coverage per, Map<String, String> bare) {
        List<Finding> findings = new ArrayList<>();
        Map<Object, Row> before =
                change.register().stream().collect(Collectors.toMap(Row::rowId, row -> row, (one, two) -> one));
        for (Checkable.Item item : change.items()) {
            Row row = item.content().rowId() == null
                    ? null
                    : before.get(item.content().rowId());
            String key =
                    row == null ? "" : per == Coverage.DIRECTION ? row.direction() : Words.folded(row.processTitle());
            String title = bare.remove(key);
            if (title != null) {
                findings.add(change.finding(item, "operation", "R-32", said(per, "Left", title)));
            }
        }
        if (!bare.isEmpty()) {
            String names = bare.values().stream().limit(NAMED).collect(Collectors.joining("»; «", "«", "»"));
            int more = bare.size() - Math.min(NAMED, bare.size());
            findings.add(change.finding(
                    "R-32", more == 0 ? said(per, "Bare", names) : said(per, "BareMore", names, String.valueOf(more))));
        }
        return findings;
    }

    private static Sentence said(Coverage per, String what, Object... args) {
        return Sentence.of("change.finding." + (per == Coverage.DIRECTION ? "direction" : "process") + what, args);
    }

    private static Map<String, Place> directions(Checkable change) {
        Map<String, Place> all = new LinkedHashMap<>();
        change.regulation().directions().stream()
                .filter(direction -> direction.client() != Client.ANY)
                .forEach(direction -> all.put(direction.code(), new Place(direction.code(), direction.title())));
        return all;
    }

    private static Map<String, Place> processes(Checkable change) {
        Map<String, Place> all = new LinkedHashMap<>();
        change.register().stream()
                .filter(row -> !Checkable.blank(row.processTitle()))
                .forEach(row -> all.put(
                        Words.folded(row.processTitle()),
                        new Place(row.direction(), String.valueOf(row.processTitle()))));
        change.processes().forEach(entry -> {
            if (entry.standing()) {
                all.put(Words.folded(entry.title()), new Place(entry.direction(), entry.title()));
            } else {
                all.remove(Words.folded(entry.title()));
            }
        });
        return all;
    }

    private record Place(String direction, String title) {}
}
