package org.touchpointregister.publication.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.CorrectionNotes;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.EditionHeader;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Edition;

/**
 * An edition over the API: the header of its files and what became of its publication. {@code due} is null where the
 * order sets no term, {@code dueProvisional} says that the calendar it was counted by is not approved; {@code inTime} is known once it is published; {@code corrections}
 * say what became of its act later.
 */
record EditionView(
        @JsonUnwrapped EditionHeader header,
        boolean published,
        boolean current,
        @Nullable Instant publishedAt,
        @Nullable LocalDate due,
        boolean dueProvisional,
        @Nullable Boolean inTime,
        @Nullable String lateReason,
        List<String> corrections,
        List<EditionDocument> documents) {

    /** Puts editions and what is known of their publication together. */
    @Component
    static class Views {

        private final PublicRegisters registers;
        private final PublicationTerms terms;
        private final EditionDocuments documents;
        private final CorrectionNotes notes;

        Views(PublicRegisters registers, PublicationTerms terms, EditionDocuments documents, CorrectionNotes notes) {
            this.registers = registers;
            this.terms = terms;
            this.documents = documents;
            this.notes = notes;
        }

        EditionView of(PublishedEdition view) {
            Edition edition = view.edition();
            Publication publication = view.publication();
            DeadlineSheet sheet =
                    publication == null || !terms.legal(publication) ? null : terms.keptSheet(publication);
            Publication told = view.published() ? publication : null;
            return new EditionView(
                    EditionHeader.of(registers.of(edition), edition),
                    view.published(),
                    view.current(),
                    view.publishedAt(),
                    sheet == null ? null : sheet.due(),
                    sheet != null && sheet.provisional(),
                    told == null ? null : told.inTime(),
                    told == null ? null : told.lateReason(),
                    notes.of(edition),
                    documents.of(edition));
        }
    }
}
