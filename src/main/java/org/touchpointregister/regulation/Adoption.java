package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Takes over from the methodological recommendations what a file lists under {@code adopts}, and nothing else: whole parts
 * the order lacks, and rules, whose findings are then hints and cite the recommendations.
 */
final class Adoption {

    private Adoption() {}

    static boolean isParent(YamlTree tree) {
        return tree.root().path("kind").asText().equals("RECOMMENDATIONS");
    }

    static YamlTree adopt(YamlTree tree, Optional<YamlTree> parent, List<FileError> errors) {
        JsonNode adopts = tree.root().path("adopts");
        if (parent.isEmpty() || adopts.isEmpty() || !adopts.isArray()) {
            return tree;
        }
        ObjectNode merged = tree.root().deepCopy();
        for (int i = 0; i < adopts.size(); i++) {
            String what = adopts.get(i).asText();
            boolean rule = what.startsWith("R-");
            JsonNode from =
                    rule ? parent.get().root().path("rules") : parent.get().root();
            JsonNode into = rule ? merged.path("rules") : merged;
            if (!from.has(what)) {
                errors.add(tree.error("/adopts/" + i, "regulation.file.adoptsUnknown", what));
            } else if (into.has(what)) {
                errors.add(tree.error("/adopts/" + i, "regulation.file.adoptsOwn", what));
            } else if (into instanceof ObjectNode object) {
                object.set(what, rule ? hint(from.path(what)) : from.path(what).deepCopy());
            }
        }
        return tree.with(merged);
    }

    private static JsonNode hint(JsonNode rule) {
        JsonNode hint = rule.deepCopy();
        if (hint instanceof ObjectNode object) {
            object.put("severity", Regulation.Severity.HINT.name());
        }
        return hint;
    }
}
