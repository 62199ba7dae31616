package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing that rows refer to, and nothing people choose by, may stand in a list twice. */
final class CodesCheck {

    private static final Map<String, List<String>> UNIQUE = Map.of(
            "glossary", List.of("term"),
            "directions", List.of("code", "title"),
            "needs", List.of("code", "title"),
            "types", List.of("code", "title"),
            "predefinedTouchpoints", List.of("code", "name"),
            "grounds", List.of("code", "title"),
            "publicationTargets", List.of("code"),
            "updateReasons", List.of("code", "title"),
            "columns", List.of("field", "heading"));

    private CodesCheck() {}

    static void check(YamlTree tree, List<FileError> errors) {
        UNIQUE.forEach(
                (list, keys) -> keys.forEach(key -> errors.addAll(repeated(tree, "/" + list, key, new HashSet<>()))));
        requirements(tree, errors);
    }

    /** Requirements are found by their code alone, so it is unique over all types and channels of the file. */
    private static void requirements(YamlTree tree, List<FileError> errors) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tree.root().path("types").size(); i++) {
            errors.addAll(repeated(tree, "/types/" + i + "/requirements", "code", seen));
        }
        errors.addAll(repeated(tree, "/channelRequirements", "code", seen));
    }

    private static List<FileError> repeated(YamlTree tree, String list, String key, Set<String> seen) {
        List<FileError> errors = new ArrayList<>();
        JsonNode items = tree.root().at(list);
        for (int i = 0; i < items.size(); i++) {
            JsonNode value = items.path(i).path(key);
            if (value.isTextual() && !seen.add(value.asText())) {
                errors.add(tree.error(list + "/" + i + "/" + key, "regulation.file.duplicate", value.asText()));
            }
        }
        return errors;
    }
}
