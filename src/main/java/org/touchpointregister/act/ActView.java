package org.touchpointregister.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act as the API and its page show it; a draft waits for another act that is on its way before it. */
record ActView(
        UUID id,
        String authority,
        String title,
        String kind,
        String draftNumber,
        ActState state,
        String stateName,
        @Nullable String remark,
        @Nullable String contentHash,
        @Nullable String printedHash,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String signatory,
        @Nullable Integer edition,
        @Nullable String waitsFor,
        List<ChangeLine> changes) {

    /** One change of the act with its rows in words. */
    record ChangeLine(UUID id, String number, String departmentName, List<RowLine> rows) {}

    /** One row of a change: what happens to which touchpoint of which process. */
    record RowLine(
            String operation,
            @Nullable String process,
            @Nullable String touchpoint,
            String needs) {}
}
