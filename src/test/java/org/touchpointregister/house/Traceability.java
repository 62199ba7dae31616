package org.touchpointregister.house;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Requirements, the tests that prove them, and those that still wait. */
record Traceability(List<Requirement> requirements, Map<String, SortedSet<String>> tests, List<Pending> pending) {

    static final Path PAGE = Path.of("docs/traceability.md");

    private static final Path IDS = Path.of("docs/requirements-ids.yaml");
    private static final Path PENDING = Path.of("docs/traceability-pending.yaml");
    private static final String PENDING_OPENS = "# Requirements without a test, and what they wait for."
            + " An id stands here or in a test, never in both, never in neither.\n";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A requirement and the clauses of the orders it comes from. */
    record Requirement(String id, String title, String clauses) {}

    /** A requirement without a test, and what it waits for. */
    record Pending(String id, String waits) {}

    /** As the files and the compiled tests have it; ids that have got a test are struck from the pending ones when updating. */
    static Traceability read() {
        Map<String, SortedSet<String>> tests = ClausesInTests.byId();
        List<Pending> pending = list(PENDING, new TypeReference<>() {});
        if (GeneratedPage.updating()) {
            pending = pending.stream()
                    .filter(waiting -> !tests.containsKey(waiting.id()))
                    .toList();
            Repository.write(PENDING, pendingFile(pending));
        }
        return new Traceability(list(IDS, new TypeReference<>() {}), tests, pending);
    }

    List<String> ids() {
        return requirements.stream().map(Requirement::id).toList();
    }

    List<String> pendingIds() {
        return pending.stream().map(Pending::id).toList();
    }

    String page() {
        long proved = requirements.stream()
                .filter(requirement -> tests.containsKey(requirement.id()))
                .count();
        return """
                # From the regulations to the tests

                Written by the build from `@Clause` in the tests, `requirements-ids.yaml` and `traceability-pending.yaml`.
                SAK, KUR, MUR, LEN are the four orders, MR the federal methodological recommendations; "none" marks the product's own
                requirements. Proved by tests: %d of %d.

                | id | requirement | clauses | proved by |
                |---|---|---|---|
                """.formatted(proved, requirements.size())
                + requirements.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Requirement requirement) {
        return "| %s | %s | %s | %s |\n"
                .formatted(requirement.id(), requirement.title(), requirement.clauses(), proof(requirement.id()));
    }

    private String proof(String id) {
        return tests.containsKey(id)
                ? tests.getOrDefault(id, new TreeSet<>()).stream()
                        .map(test -> "`" + test + "`")
                        .collect(Collectors.joining("<br>"))
                : pending.stream()
                        .filter(waiting -> waiting.id().equals(id))
                        .map(waiting -> "*waits:* " + waiting.waits())
                        .collect(Collectors.joining());
    }

    private static String pendingFile(List<Pending> pending) {
        if (pending.isEmpty()) {
            return PENDING_OPENS + "[]\n";
        }
        return PENDING_OPENS
                + pending.stream()
                        .map(waiting -> "- id: %s\n  waits: \"%s\"\n"
                                .formatted(waiting.id(), waiting.waits().replace("\"", "\\\"")))
                        .collect(Collectors.joining());
    }

    private static <T> List<T> list(Path file, TypeReference<List<T>> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
