package org.touchpointregister.publication.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an edition's JSON as lines, a column for every field that any row has; read as a stream, never as a tree. */
final class JsonRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            // Names that strangers think up would stay in the memory of the machine.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser json;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final BoundedLines lines = new BoundedLines();
    private String authority = "";
    private boolean hasRows;

    private JsonRows(JsonParser json) {
        this.json = json;
    }

    /** Nothing where it is an object without rows. */
    static Optional<FileTable> of(byte[] file) throws IOException {
        try (JsonParser json = JSON.createParser(file)) {
            return new JsonRows(json).read();
        }
    }

    private Optional<FileTable> read() throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("rows") && value == JsonToken.START_ARRAY) {
                readRows();
            } else if (name.equals("edition") && value == JsonToken.START_OBJECT) {
                readEdition();
            } else {
                json.skipChildren();
            }
        }
        return hasRows
                ? Optional.of(
                        new FileTable(List.copyOf(columns.keySet()), lines.lines(columns.size()), Set.of(authority)))
                : Optional.empty();
    }

    private void readEdition() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean known = json.currentName().equals("authority");
            json.nextToken();
            if (known && json.currentToken().isScalarValue()) {
                authority = json.getText();
            }
            json.skipChildren();
        }
    }

    private void readRows() throws IOException {
        hasRows = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readRow();
            } else {
                json.skipChildren();
            }
            lines.endLine();
        }
    }

    private void readRow() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            String cell = json.currentToken().isScalarValue() ? json.getText() : written();
            lines.set(columns.computeIfAbsent(name, unknown -> columns.size()), cell);
        }
    }

    /** A list or an object, however it was indented. */
    private String written() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator writer = JSON.createGenerator(text)) {
            writer.copyCurrentStructure(json);
        }
        return text.toString();
    }
}
