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
        @Nullable String decidedBy,
        @Nullable String actingGround,
        @Nullable String waitsFor,
        boolean onPaper,
        List<PaperView> paper,
        List<AgreementView> agreement,
        List<FileView> files,
        List<ChangeLine> changes) {

    /** A line of the agreement sheet: which sending of the draft, who was asked, what came of it; dates in the authority's zone. */
    record AgreementView(
            int round,
            String post,
            @Nullable String name,
            @Nullable String result,
            String resultName,
            @Nullable String answeredAt,
            @Nullable String remark) {}

    /** A step on paper in words: who recorded it, when, and what proves it. */
    record PaperView(
            String what,
            String whatName,
            String recordedBy,
            String recordedAt,
            @Nullable String remark,
            @Nullable String scanSha256,
            @Nullable String printedHash) {}

    /** A file of the signed act; a detached signature with its mathematical check and what an outside tool said. */
    record FileView(
            UUID id,
            String kind,
            String kindName,
            String name,
            long length,
            String sha256,
            String addedAt,
            @Nullable CheckView check,
            @Nullable String externalCheck) {}

    /** The check of a signature in words, and what its certificate says of itself. */
    record CheckView(
            String result,
            String resultName,
            String words,
            @Nullable String signer,
            @Nullable String certificate,
            @Nullable String validity,
            @Nullable String signedAt) {}

    /** One change of the act with its rows in words. */
    record ChangeLine(UUID id, String number, String departmentName, List<RowLine> rows) {}

    /** One row of a change: what happens to which touchpoint of which process. */
    record RowLine(
            String operation,
            @Nullable String process,
            @Nullable String touchpoint,
            String needs) {}
}
