package org.touchpointregister.formation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.RegisterLine;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Sentence;

/** A register as JSON, the way editions are published: codes of the regulation, or the words it has for them. */
@Component
class RegisterJson {

    private static final int MOST_ROWS = 5000;

    private final ObjectMapper mapper;

    RegisterJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether the bytes begin as JSON does. */
    static boolean looksLike(byte[] file) {
        for (byte one : file) {
            if (!Character.isWhitespace(one)) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    List<RegisterLine> read(Regulation regulation, byte[] file) {
        JsonNode rows = rows(file);
        if (rows.size() > MOST_ROWS) {
            throw Refusal.invalid("change.sheet.tooManyRows", MOST_ROWS);
        }
        List<RegisterLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(regulation, row, lines.size() + 1)));
        return lines;
    }

    private JsonNode rows(byte[] file) {
        try {
            JsonNode root = mapper.readTree(file);
            return root.isArray() ? root : root.path("rows");
        } catch (IOException broken) {
            throw Refusal.invalid("change.sheet.unreadable");
        }
    }

    private static RegisterLine line(Regulation regulation, JsonNode row, int number) {
        List<Sentence> problems = new ArrayList<>(unknown(regulation, row));
        List<String> needs = new ArrayList<>();
        row.path("needs")
                .forEach(asked -> need(regulation, asked.asText())
                        .ifPresentOrElse(
                                needs::add, () -> problems.add(Sentence.of("change.sheet.notInList", asked.asText()))));
        ItemContent content = new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                direction(regulation, text(row, "direction")),
                null,
                text(row, "process"),
                null,
                text(row, "touchpoint"),
                channel(text(row, "channel")),
                text(row, "type"),
                text(row, "address"),
                needs,
                text(row, "otherNeed"),
                text(row, "peculiarities"),
                grounds(row),
                row.path("littleUsed").asBoolean(),
                row.path("notCounted").asBoolean(),
                row.path("wholeDirection").asBoolean(),
                text(row, "responsiblePost"));
        return new RegisterLine(number, content, text(row, "department"), problems);
    }

    /** Codes that the regulation does not have. */
    private static List<Sentence> unknown(Regulation regulation, JsonNode row) {
        List<Sentence> unknown = new ArrayList<>();
        String type = text(row, "type");
        if (type != null && regulation.type(type).isEmpty()) {
            unknown.add(Sentence.of("change.sheet.notInList", type));
        }
        grounds(row).stream()
                .map(RowGround::kind)
                .filter(kind -> regulation.ground(kind).isEmpty())
                .forEach(kind -> unknown.add(Sentence.of("change.sheet.notInList", kind)));
        return unknown;
    }

    private static List<RowGround> grounds(JsonNode row) {
        List<RowGround> grounds = new ArrayList<>();
        row.path("grounds")
                .forEach(ground -> grounds.add(new RowGround(ground.path("kind").asText(), text(ground, "reference"))));
        return grounds;
    }

    private static Optional<String> need(Regulation regulation, String asked) {
        return regulation.needs().stream()
                .filter(need -> need.code().equals(asked) || need.title().equalsIgnoreCase(asked.strip()))
                .map(Regulation.Need::code)
                .findFirst();
    }

    private static @Nullable String direction(Regulation regulation, @Nullable String asked) {
        return regulation.directions().stream()
                .filter(one -> one.code().equals(asked)
                        || (asked != null && one.title().equalsIgnoreCase(asked.strip())))
                .map(Regulation.Direction::code)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Channel channel(@Nullable String asked) {
        for (Channel channel : Channel.values()) {
            if (asked != null && channel.name().equals(asked.strip().toUpperCase(Locale.ROOT))) {
                return channel;
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        String text = node.path(field).asText("").strip();
        return text.isEmpty() || node.path(field).isNull() ? null : text;
    }
}
