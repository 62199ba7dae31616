package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The form, the reasons and the reminders must hang together (R-12 … ). */
final class FormCheck {

    private static final List<String> NEEDED = List.of("DIRECTION", "PROCESS", "TOUCHPOINT", "NEEDS");

    private FormCheck() {}

    static void check(YamlTree tree, List<FileError> errors) {
        columns(tree, errors);
        reasons(tree, errors);
        reminders(tree, errors);
        rungs(tree, "/internalTerms/ladder/beforeTask", false, errors);
        rungs(tree, "/internalTerms/ladder/overdue", true, errors);
        JsonNode coverage = tree.root().path("rules").path("R-32");
        if (coverage.isObject() && !coverage.has("per")) {
            errors.add(tree.error("/rules/R-32", "regulation.file.coverageOfNothing"));
        }
    }

    private static void columns(YamlTree tree, List<FileError> errors) {
        List<String> fields = tree.root().path("columns").findValuesAsText("field");
        if (fields.isEmpty()) {
            return;
        }
        NEEDED.stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> errors.add(tree.error("/columns", "regulation.file.columnMissing", field)));
        String presence = tree.root().at("/peculiarities/presence").asText();
        boolean column = fields.contains("PECULIARITIES");
        if (presence.equals("ABSENT") && column) {
            errors.add(tree.error("/columns", "regulation.file.peculiaritiesColumnExtra"));
        }
        if (Set.of("REQUIRED", "OPTIONAL").contains(presence) && !column) {
            errors.add(tree.error("/columns", "regulation.file.peculiaritiesColumnMissing"));
        }
    }

    private static void reasons(YamlTree tree, List<FileError> errors) {
        JsonNode reasons = tree.root().path("updateReasons");
        Set<String> triggers = new HashSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            String trigger = reasons.path(i).path("trigger").asText();
            if (!trigger.isEmpty() && !triggers.add(trigger)) {
                errors.add(tree.error("/updateReasons/" + i + "/trigger", "regulation.file.triggerTwice", trigger));
            }
        }
        if (!reasons.isEmpty() && !triggers.contains("OTHER")) {
            errors.add(tree.error("/updateReasons", "regulation.file.noOtherReason"));
        }
    }

    private static void reminders(YamlTree tree, List<FileError> errors) {
        JsonNode reminders = tree.root().at("/internalTerms/reminders");
        JsonNode first = reminders.path(0);
        JsonNode last = reminders.path(1);
        if (first.isInt() && last.isInt() && first.asInt() <= last.asInt()) {
            errors.add(
                    tree.error("/internalTerms/reminders", "regulation.file.reminders", first.asText(), last.asText()));
        }
    }

    private static void rungs(YamlTree tree, String where, boolean rising, List<FileError> errors) {
        JsonNode days = tree.root().at(where);
        for (int i = 1; i < days.size(); i++) {
            int step = days.path(i).asInt() - days.path(i - 1).asInt();
            if (rising ? step <= 0 : step >= 0) {
                errors.add(tree.error(where, "regulation.file.rungs"));
                return;
            }
        }
    }
}
