package org.touchpointregister.publication.site;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.CorrectionNotes;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;

/** Puts the term of its publication beside an edition, for any number of editions by the same statements. */
@Component
class EditionLines {

    private final PublicationTerms terms;
    private final DueWords words;
    private final CorrectionNotes notes;
    private final Clock clock;

    EditionLines(PublicationTerms terms, DueWords words, CorrectionNotes notes, Clock clock) {
        this.terms = terms;
        this.words = words;
        this.notes = notes;
        this.clock = clock;
    }

    EditionLine of(Regulation regulation, PublishedEdition view) {
        return of(regulation, List.of(view)).get(0);
    }

    List<EditionLine> of(Regulation regulation, List<PublishedEdition> views) {
        List<Publication> legal = views.stream()
                .filter(this::legal)
                .map(view -> Objects.requireNonNull(view.publication()))
                .toList();
        Map<UUID, DeadlineSheet> sheets = terms.keptSheets(legal);
        Map<EditionNumber, List<String>> later =
                notes.of(views.stream().map(PublishedEdition::edition).toList());
        return views.stream()
                .map(view -> line(
                        regulation,
                        view,
                        sheets,
                        later.getOrDefault(view.edition().number(), List.of())))
                .toList();
    }

    private boolean legal(PublishedEdition view) {
        Publication publication = view.publication();
        return publication != null && terms.legal(publication, view.edition());
    }

    private EditionLine line(
            Regulation regulation, PublishedEdition view, Map<UUID, DeadlineSheet> sheets, List<String> later) {
        Publication publication = view.publication();
        DeadlineSheet sheet = publication == null ? null : sheets.get(publication.id());
        return new EditionLine(
                view,
                sheet == null ? null : words.of(sheet),
                sheet != null,
                sheet != null && !view.published() && PublicationTerms.over(sheet, clock.instant()),
                regulation.authority().timeZone(),
                later);
    }
}
