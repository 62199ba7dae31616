package org.touchpointregister.change.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** Rows for the checks, from the table in {@code change/rules.yaml}: complete unless the table says otherwise. */
final class RuleRows {

    private static final Regulations REGULATIONS = Regulations.read(Clock.systemUTC(), null);

    private RuleRows() {}

    static List<JsonNode> table() {
        try {
            JsonNode all = new YAMLMapper()
                    .readTree(Path.of("src/test/resources/change/rules.yaml").toFile());
            return StreamSupport.stream(all.spliterator(), false).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Rule rule(JsonNode entry) {
        try {
            return Class.forName(Rule.class.getPackageName() + "."
                            + entry.path("rule").asText())
                    .asSubclass(Rule.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No such rule: " + entry, e);
        }
    }

    static Checkable change(JsonNode entry, String rows) {
        Regulation regulation =
                REGULATIONS.of(new AuthorityId(entry.path("authority").asText()));
        List<Row> register = new ArrayList<>();
        entry.path("register").forEach(row -> register.add(row(regulation, row)));
        List<Checkable.Item> items = new ArrayList<>();
        entry.path(rows)
                .forEach(row ->
                        items.add(new Checkable.Item(UUID.randomUUID(), items.size() + 1, content(regulation, row))));
        return new Checkable(regulation, register, inventory(regulation, entry), points(register), items);
    }

    private static List<TouchpointUse> points(List<Row> register) {
        Map<UUID, List<Row>> using = register.stream().collect(Collectors.groupingBy(Row::touchpointId));
        List<TouchpointUse> points = new ArrayList<>();
        using.forEach((id, rows) -> points.add(use(id, rows.get(0), rows)));
        return points;
    }

    private static TouchpointUse use(UUID id, Row said, List<Row> rows) {
        return new TouchpointUse(id, said.touchpointName(), said.channel(), said.type(), said.address(), rows);
    }

    /** What is asked for: unlike a row of the register it may lack anything, said by {@code null} or an empty list. */
    private static ItemContent content(Regulation regulation, JsonNode given) {
        Operation operation = Operation.valueOf(given.path("operation").asText("INCLUDE"));
        Row row = row(regulation, given);
        if (operation == Operation.CHANGE_TOUCHPOINT) {
            return ItemContent.of(use(row.touchpointId(), row, List.of()));
        }
        return new ItemContent(
                operation,
                null,
                row.rowId(),
                lacks(given, "direction") ? null : row.direction(),
                null,
                row.processTitle(),
                row.touchpointId(),
                lacks(given, "touchpoint") ? null : row.touchpointName(),
                lacks(given, "channel") ? null : row.channel(),
                null,
                row.address(),
                given.path("needs").isArray() ? texts(given.path("needs")) : row.needs(),
                text(given, "otherNeed"),
                row.peculiarities(),
                given.path("grounds").isArray() ? List.of() : row.grounds(),
                row.littleUsed(),
                false,
                given.path("wholeDirection").asBoolean(),
                row.responsiblePost());
    }

    private static boolean lacks(JsonNode given, String field) {
        return given.path(field).isNull();
    }

    /** Rows and touchpoints that are named alike are the same one; the others are each their own. */
    private static UUID id(JsonNode given, String field) {
        return given.path(field).isTextual()
                ? UUID.nameUUIDFromBytes(given.path(field).asText().getBytes(StandardCharsets.UTF_8))
                : UUID.randomUUID();
    }

    private static List<String> texts(JsonNode given) {
        List<String> texts = new ArrayList<>();
        given.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<ProcessEntry> inventory(Regulation regulation, JsonNode entry) {
        List<ProcessEntry> inventory = new ArrayList<>();
        entry.path("inventory").forEach(title -> inventory.add(process(regulation, title.asText())));
        entry.path("excluded").forEach(title -> {
            ProcessEntry process = process(regulation, title.asText());
            process.exclude(Instant.EPOCH);
            inventory.add(process);
        });
        return inventory;
    }

    private static ProcessEntry process(Regulation regulation, String title) {
        return new ProcessEntry(regulation.id(), regulation.directions().get(0).code(), title, Instant.EPOCH);
    }

    private static Row row(Regulation regulation, JsonNode given) {
        List<String> needs = texts(given.path("needs"));
        return new Row(
                id(given, "row"),
                1,
                regulation.directions().get(0).code(),
                null,
                lacks(given, "process") ? null : given.path("process").asText("Process"),
                id(given, "point"),
                lacks(given, "touchpoint") ? "" : given.path("touchpoint").asText("Portal"),
                lacks(given, "channel")
                        ? Channel.DIGITAL
                        : Channel.valueOf(given.path("channel").asText("DIGITAL")),
                null,
                text(given, "address"),
                needs.isEmpty() ? List.of(regulation.needs().get(0).code()) : needs,
                null,
                text(given, "peculiarities"),
                List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                given.path("littleUsed").asBoolean(),
                false,
                false,
                text(given, "responsiblePost"),
                UUID.randomUUID(),
                "Department");
    }

    private static @Nullable String text(JsonNode given, String field) {
        return given.path(field).isTextual() ? given.path(field).asText() : null;
    }
}
