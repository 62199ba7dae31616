package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.touchpointregister.shared.Refusal;

/** A file as a tree with the line of every node; keys are JSON pointers. */
record YamlTree(String file, JsonNode root, Map<String, Integer> lines) {

    /** The line of the node, or of its nearest parent where the node itself is missing. */
    int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault("", 1);
    }

    FileError error(String pointer, String code, Object... args) {
        return new FileError(file, line(pointer), pointer, Refusal.Sentence.of(code, args));
    }

    YamlTree with(JsonNode changed) {
        return new YamlTree(file, changed, lines);
    }
}
