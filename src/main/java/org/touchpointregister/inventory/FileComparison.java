package org.touchpointregister.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sentences;

/** Compares the lines of a file with the inventory: new processes, other owners, and those the file lacks. */
@Component
class FileComparison {

    private final ProcessInventory processes;
    private final Departments departments;
    private final Regulations regulations;
    private final Sentences sentences;

    FileComparison(ProcessInventory processes, Departments departments, Regulations regulations, Sentences sentences) {
        this.processes = processes;
        this.departments = departments;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    Compared of(AuthorityId authority, List<InventoryFile.Line> lines, boolean excludeMissing) {
        Map<String, String> directions = new HashMap<>();
        for (Regulation.Direction direction : regulations.of(authority).directions()) {
            directions.put(folded(direction.title()), direction.code());
            directions.put(folded(direction.code()), direction.code());
        }
        Map<String, UUID> units = new HashMap<>();
        departments.of(authority).forEach(unit -> {
            units.put(folded(unit.name()), unit.id());
            units.put(folded(unit.code()), unit.id());
        });
        Comparing comparing = new Comparing(directions, units, processes.of(authority));
        lines.forEach(comparing::line);
        if (excludeMissing) {
            comparing.excludeMissing();
        }
        return comparing.done();
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** One comparison under way. */
    private final class Comparing {
        private final Map<String, String> directions;
        private final Map<String, UUID> units;
        private final Map<String, ProcessEntry> standing = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Comparing(Map<String, String> directions, Map<String, UUID> units, List<ProcessEntry> inventory) {
            this.directions = directions;
            this.units = units;
            inventory.forEach(entry -> standing.put(folded(entry.title()), entry));
        }

        void line(InventoryFile.Line line) {
            String key = folded(line.title());
            String direction = directions.get(folded(line.direction()));
            UUID unit = units.get(folded(line.department()));
            // What the file names is not missing in it, even where its line is wrong.
            boolean first = seen.add(key);
            if (key.isEmpty() || direction == null || unit == null || !first) {
                String code = key.isEmpty()
                        ? "inventory.file.noTitle"
                        : direction == null
                                ? "inventory.file.noDirection"
                                : unit == null ? "inventory.file.noDepartment" : "inventory.file.twice";
                problems.add(sentences.of(Sentence.of(
                        code, Integer.toString(line.number()), line.title(), line.direction(), line.department())));
                return;
            }
            ProcessEntry known = standing.get(key);
            if (known == null) {
                steps.add(Step.include(line.title().strip(), direction, unit));
                shown.add(sentences.text("inventory.file.include", line.title(), line.department()));
            } else if (!unit.equals(known.departmentId()) || !direction.equals(known.direction())) {
                steps.add(Step.assign(known.id(), direction, unit));
                shown.add(sentences.text("inventory.file.assign", known.title(), line.department()));
            }
        }

        void excludeMissing() {
            standing.forEach((key, entry) -> {
                if (!seen.contains(key)) {
                    steps.add(Step.exclude(entry.id()));
                    shown.add(sentences.text("inventory.file.exclude", entry.title()));
                }
            });
        }

        Compared done() {
            return new Compared(List.copyOf(steps), List.copyOf(shown), List.copyOf(problems));
        }
    }

    /** What is to be done, the same in words, and what is wrong with the file. */
    record Compared(List<Step> steps, List<String> shown, List<String> problems) {}
}
