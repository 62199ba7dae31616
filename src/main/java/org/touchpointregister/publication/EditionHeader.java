package org.touchpointregister.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column;

/** What stands above the rows of an edition as data: whose it is, what made it, since when, and its proofs. */
@JsonPropertyOrder({"authority", "authorityName", "registerTitle", "number", "act"})
public record EditionHeader(
        String authority,
        String authorityName,
        String registerTitle,
        int number,
        String act,
        LocalDate effectiveFrom,
        int regulationVersion,
        int rowCount,
        boolean demonstration,
        String contentHash,
        // Left out for editions whose files were made before there was one: those files stay as they are.
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rowsRoot,
        @Nullable String previousHash,
        String editionHash,
        List<ColumnHeading> columns) {

    public static EditionHeader of(Regulation regulation, Edition edition) {
        return new EditionHeader(
                edition.authority().value(),
                regulation.authority().fullName(),
                regulation.words().registerTitle(),
                edition.number().value(),
                edition.ground().title(),
                edition.effectiveFrom(),
                edition.regulationVersion(),
                edition.rowCount(),
                edition.demonstration(),
                edition.contentHash(),
                edition.rowsRoot(),
                edition.previousHash(),
                edition.editionHash(),
                regulation.columns().stream()
                        .map(column -> new ColumnHeading(column.heading(), column.field()))
                        .toList());
    }

    /** A column of the register form and the field under it. */
    public record ColumnHeading(String heading, Column.Field field) {}
}
