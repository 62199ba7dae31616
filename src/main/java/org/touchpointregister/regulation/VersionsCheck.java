package org.touchpointregister.regulation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only all files together can get wrong: a version given twice or out of order, a prefix or number taken. */
final class VersionsCheck {

    private final List<FileError> errors;
    private final Map<String, YamlTree> versions = new HashMap<>();
    private final Map<String, YamlTree> newest = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private VersionsCheck(List<FileError> errors) {
        this.errors = errors;
    }

    static void check(List<YamlTree> regulations, List<FileError> errors) {
        VersionsCheck check = new VersionsCheck(errors);
        regulations.stream()
                .sorted(Comparator.comparingInt(VersionsCheck::version))
                .forEach(tree -> {
                    check.version(tree, id(tree));
                    check.owned(tree, "numberPrefix", "regulation.file.prefixTaken");
                    check.owned(tree, "inn", "regulation.file.innTaken");
                });
    }

    private void version(YamlTree tree, String id) {
        YamlTree same = versions.putIfAbsent(id + "/" + version(tree), tree);
        if (same != null) {
            errors.add(tree.error(
                    "/version", "regulation.file.versionTwice", Integer.toString(version(tree)), id, same.file()));
            return;
        }
        YamlTree before = newest.put(id, tree);
        if (before != null && from(tree).compareTo(from(before)) <= 0) {
            errors.add(tree.error(
                    "/inForceFrom",
                    "regulation.file.versionNotLater",
                    Integer.toString(version(tree)),
                    Integer.toString(version(before)),
                    from(before)));
        }
    }

    private void owned(YamlTree tree, String field, String code) {
        String value = tree.root().path("authority").path(field).asText();
        String owner = value.isEmpty() ? null : owners.putIfAbsent(field + value, id(tree));
        if (owner != null && !owner.equals(id(tree))) {
            errors.add(tree.error("/authority/" + field, code, value, owner));
        }
    }

    private static String id(YamlTree tree) {
        return tree.root().path("id").asText();
    }

    private static int version(YamlTree tree) {
        return tree.root().path("version").asInt();
    }

    /** ISO dates compare as text. */
    private static String from(YamlTree tree) {
        return tree.root().path("inForceFrom").asText();
    }
}
