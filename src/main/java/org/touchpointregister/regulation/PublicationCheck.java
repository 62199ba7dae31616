package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Targets, visibility and the legal term must agree with one another and with the act (R-9 … R-11). */
final class PublicationCheck {

    private static final Set<String> EVENTS_OF_AN_ACT = Set.of("ACT_SIGNED", "ACT_REGISTERED", "IN_FORCE");

    private PublicationCheck() {}

    static void check(YamlTree tree, List<FileError> errors) {
        term(tree, errors);
        visibility(tree, errors);
    }

    private static void term(YamlTree tree, List<FileError> errors) {
        JsonNode term = tree.root().path("publicationTerm");
        JsonNode targets = tree.root().path("publicationTargets");
        boolean bound = false;
        for (int i = 0; i < targets.size(); i++) {
            hosts(tree, targets.path(i), i, errors);
            boolean applies = targets.path(i).path("termApplies").asBoolean();
            bound |= applies;
            if (applies && term.isMissingNode()) {
                String code = targets.path(i).path("code").asText();
                errors.add(tree.error(
                        "/publicationTargets/" + i + "/termApplies", "regulation.file.targetWithoutTerm", code));
            }
        }
        if (!term.isMissingNode() && !bound) {
            errors.add(tree.error("/publicationTerm", "regulation.file.termWithoutTarget"));
        }
        String event = term.path("startEvent").asText();
        JsonNode act = tree.root().at("/act/required");
        if (EVENTS_OF_AN_ACT.contains(event) && act.isBoolean() && !act.asBoolean()) {
            errors.add(tree.error("/publicationTerm/startEvent", "regulation.file.termFromNoAct", event));
        }
    }

    /** A site outside is read back, so somebody has to say where. */
    private static void hosts(YamlTree tree, JsonNode target, int i, List<FileError> errors) {
        boolean outside = target.path("kind").asText().equals("EXTERNAL_SITE");
        if (outside && target.path("allowedHosts").isEmpty()) {
            errors.add(tree.error(
                    "/publicationTargets/" + i,
                    "regulation.file.siteWithoutHosts",
                    target.path("code").asText()));
        }
    }

    private static void visibility(YamlTree tree, List<FileError> errors) {
        String visibility = tree.root().path("visibility").asText();
        JsonNode targets = tree.root().path("publicationTargets");
        List<String> kinds = targets.findValuesAsText("kind");
        if (visibility.equals("INTERNAL") && kinds.stream().anyMatch(kind -> kind.endsWith("_SITE"))) {
            errors.add(tree.error("/visibility", "regulation.file.internalOnSite"));
        }
        if (visibility.equals("PUBLIC") && targets.isArray() && targets.isEmpty()) {
            errors.add(tree.error("/visibility", "regulation.file.publicNowhere"));
        }
    }
}
