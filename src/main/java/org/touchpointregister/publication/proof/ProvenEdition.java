package org.touchpointregister.publication.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchpointregister.publication.EditionDocument;

/** An edition as the verifier knows it: what it is called, its hashes, its files, and where their lines can be compared. */
public record ProvenEdition(
        String authority,
        String authorityName,
        String registerTitle,
        int number,
        String act,
        LocalDate effectiveFrom,
        String contentHash,
        String rowsRoot,
        String editionHash,
        List<EditionDocument> files,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> lines) {}
