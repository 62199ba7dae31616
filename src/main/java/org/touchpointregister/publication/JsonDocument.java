package org.touchpointregister.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RowProofs;
import org.touchpointregister.regulation.Regulation;

/** An edition as JSON: the header, then the rows; its own mapper, so that no setting of the application changes a byte. */
@Component
class JsonDocument implements DocumentFormat {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private final Editions editions;
    private final FormCells cells;

    JsonDocument(Editions editions, FormCells cells) {
        this.editions = editions;
        this.cells = cells;
    }

    @Override
    public String name() {
        return "register.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("edition");
            MAPPER.writeValue(json, EditionHeader.of(regulation, edition));
            json.writeArrayFieldStart("rows");
            editions.forEachRow(
                    edition,
                    row -> write(
                            json,
                            new Line(
                                    RowDocument.of(edition.authority(), row),
                                    cells.row(regulation, row),
                                    edition.rowsRoot() == null ? null : RowProofs.hash(row))));
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the JSON of edition " + edition.number(), e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Line row) {
        try {
            json.writeRaw('\n');
            MAPPER.writeValue(json, row);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write row " + row.row().rowId(), e);
        }
    }

    /** A row with its cells under the columns of the regulation, as the other formats show them, and its leaf of the tree. */
    private record Line(
            @JsonUnwrapped RowDocument row,
            List<String> cells,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String hash) {}
}
