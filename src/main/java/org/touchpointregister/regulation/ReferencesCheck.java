package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types of touchpoints that other parts of the file speak of must be there. */
final class ReferencesCheck {

    private final YamlTree tree;
    private final List<FileError> errors;
    private final Map<String, JsonNode> types = new HashMap<>();

    private ReferencesCheck(YamlTree tree, List<FileError> errors) {
        this.tree = tree;
        this.errors = errors;
        tree.root()
                .path("types")
                .forEach(type -> types.putIfAbsent(type.path("code").asText(), type));
    }

    static void check(YamlTree tree, List<FileError> errors) {
        ReferencesCheck check = new ReferencesCheck(tree, errors);
        check.predefinedTouchpoints();
        check.requirementsOfOtherTypes();
    }

    private void predefinedTouchpoints() {
        JsonNode touchpoints = tree.root().path("predefinedTouchpoints");
        for (int i = 0; i < touchpoints.size(); i++) {
            JsonNode touchpoint = touchpoints.path(i);
            if (touchpoint.path("type").isTextual()) {
                typeOf(touchpoint, "/predefinedTouchpoints/" + i);
            }
        }
    }

    private void typeOf(JsonNode touchpoint, String at) {
        String code = touchpoint.path("type").asText();
        JsonNode type = types.get(code);
        if (type == null) {
            errors.add(tree.error(at + "/type", "regulation.file.noSuchType", code));
            return;
        }
        String wanted = type.path("channel").asText();
        String channel = touchpoint.path("channel").asText();
        if (!wanted.isEmpty() && !wanted.equals(channel)) {
            errors.add(tree.error(at + "/channel", "regulation.file.channelOfType", channel, code, wanted));
        }
    }

    private void requirementsOfOtherTypes() {
        JsonNode all = tree.root().path("types");
        for (int i = 0; i < all.size(); i++) {
            JsonNode requirements = all.path(i).path("requirements");
            for (int j = 0; j < requirements.size(); j++) {
                JsonNode of = requirements.path(j).path("requirementsOf");
                if (of.isObject()) {
                    requirementsOf(
                            of,
                            all.path(i).path("code").asText(),
                            "/types/" + i + "/requirements/" + j + "/requirementsOf");
                }
            }
        }
    }

    private void requirementsOf(JsonNode of, String owner, String at) {
        String code = of.path("type").asText();
        JsonNode type = types.get(code);
        if (type == null) {
            errors.add(tree.error(at + "/type", "regulation.file.noSuchType", code));
            return;
        }
        if (code.equals(owner)) {
            errors.add(tree.error(at + "/type", "regulation.file.requirementsOfItself", code));
        } else if (type.path("requirements").findValue("requirementsOf") != null) {
            errors.add(tree.error(at + "/type", "regulation.file.requirementsOfChain", code));
        }
        List<String> known = type.path("requirements").findValuesAsText("code");
        JsonNode except = of.path("except");
        for (int k = 0; k < except.size(); k++) {
            String left = except.path(k).asText();
            if (!known.contains(left)) {
                errors.add(tree.error(at + "/except/" + k, "regulation.file.noSuchRequirement", left, code));
            }
        }
    }
}
