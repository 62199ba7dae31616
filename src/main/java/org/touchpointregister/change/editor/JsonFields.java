package org.touchpointregister.change.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads fields of a JSON object: absent keeps what was, null clears, a wrong shape becomes an error of that field. */
final class JsonFields {

    private final JsonNode body;
    private final FieldErrors errors;

    JsonFields(JsonNode body, FieldErrors errors) {
        this.body = body;
        this.errors = errors;
    }

    JsonNode node(String field) {
        return body.path(field);
    }

    @Nullable
    String text(String field, @Nullable String before, int longest) {
        JsonNode node = body.path(field);
        if (node.isMissingNode()) {
            return before;
        }
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            errors.add(field, "change.api.notText", field);
            return before;
        }
        String text = node.asText().strip();
        if (text.length() > longest) {
            errors.add(field, "change.api.tooLong", longest);
        }
        if (text.indexOf('\u0000') >= 0) {
            errors.add(field, "change.api.notText", field);
        }
        return text.isEmpty() ? null : text;
    }

    boolean flag(String field, boolean before) {
        JsonNode node = body.path(field);
        if (node.isMissingNode()) {
            return before;
        }
        if (!node.isBoolean() && !node.isNull()) {
            errors.add(field, "change.api.notFlag", field);
        }
        return node.asBoolean(false);
    }

    @Nullable
    UUID id(String field, @Nullable UUID before) {
        String text = text(field, before == null ? null : before.toString(), 36);
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            errors.add(field, "change.api.notId", field);
            return null;
        }
    }

    List<String> texts(String field, List<String> before) {
        JsonNode node = body.path(field);
        if (node.isMissingNode()) {
            return before;
        }
        List<String> values = new ArrayList<>();
        if (!node.isArray() && !node.isNull()) {
            errors.add(field, "change.api.notList", field);
        }
        node.forEach(value -> {
            if (value.isTextual() && !values.contains(value.asText())) {
                values.add(value.asText());
            }
        });
        return values;
    }
}
