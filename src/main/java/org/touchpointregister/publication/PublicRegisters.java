package org.touchpointregister.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/**
 * Registers and editions as the reader on this thread may see them: what is not for them does not exist.
 * Where the order names no place of publication, an approved edition is in use at once.
 */
@Service
@Transactional(readOnly = true)
public class PublicRegisters {

    /** Our own site speaks for the edition; without one, the first place that holds it. */
    private static final Comparator<Publication> SITE_FIRST = Comparator.comparing(
                    (Publication publication) -> !publication.builtIn())
            .thenComparing(publication -> publication.state().open());

    private final Regulations regulations;
    private final Editions editions;
    private final PublicationRepository publications;
    private final PublicSwitch shown;
    private final Reader reader;

    PublicRegisters(
            Regulations regulations,
            Editions editions,
            PublicationRepository publications,
            PublicSwitch shown,
            Reader reader) {
        this.regulations = regulations;
        this.editions = editions;
        this.publications = publications;
        this.shown = shown;
        this.reader = reader;
    }

    /** The regulations whose registers the reader may see. */
    public List<Regulation> all() {
        return regulations.all().stream().filter(reader::sees).toList();
    }

    /** The regulation of a register by its address; refuses an unknown one and, for the anonymous, an internal one. */
    public Regulation require(String authority) {
        return all().stream()
                .filter(regulation -> regulation.id().value().equals(authority))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchRegister"));
    }

    /** The regulation under which an edition was approved: its words and columns show it. */
    public Regulation of(Edition edition) {
        return regulations.of(edition.authority(), edition.regulationVersion());
    }

    /** The editions the reader may see, the newest first. */
    public List<PublishedEdition> editions(Regulation regulation) {
        AuthorityId authority = regulation.id();
        boolean all = reader.seesUnpublished(authority);
        // First of all: read after it, what is placed cannot lack the edition shown, though one is published in
        // between.
        EditionNumber current = currentNumber(regulation).orElse(null);
        Map<EditionNumber, List<Publication>> placed =
                publications.findByAuthorityOrderByEditionDescTarget(authority).stream()
                        .collect(Collectors.groupingBy(Publication::edition));
        return editions.all(authority).stream()
                .map(edition -> view(edition, placed.getOrDefault(edition.number(), List.of()), current))
                .filter(view -> all || view.published())
                .toList();
    }

    /** The editions that are approved and not yet published, the newest first; none for a reader who may not see them. */
    public List<PublishedEdition> waiting(Regulation regulation) {
        return reader.seesUnpublished(regulation.id())
                ? editions(regulation).stream()
                        .filter(view -> !view.published())
                        .toList()
                : List.of();
    }

    /** The edition of that number; refuses one that the reader may not see. */
    public PublishedEdition edition(Regulation regulation, int number) {
        return find(regulation, number)
                .orElseThrow(() -> Refusal.missing("register.noSuchEdition", Integer.toString(number)));
    }

    /** The edition of that number; nothing where there is none that the reader may see. */
    public Optional<PublishedEdition> find(Regulation regulation, int number) {
        EditionNumber current = currentNumber(regulation).orElse(null);
        return Optional.of(number)
                .filter(asked -> asked >= EditionNumber.FIRST.value())
                .map(EditionNumber::new)
                .flatMap(one -> seen(regulation, one, current));
    }

    /** The edition the public reads now. */
    public Optional<PublishedEdition> current(Regulation regulation) {
        return currentNumber(regulation).flatMap(number -> seen(regulation, number, number));
    }

    /** Whether any edition is published: the current one tells, and where there is none the others are looked through. */
    public boolean anyPublished(Regulation regulation) {
        return current(regulation).filter(PublishedEdition::published).isPresent()
                || published(regulation).findAny().isPresent();
    }

    /** One edition without the others: a register may have hundreds. */
    private Optional<PublishedEdition> seen(
            Regulation regulation, EditionNumber number, @Nullable EditionNumber current) {
        AuthorityId authority = regulation.id();
        boolean all = reader.seesUnpublished(authority);
        List<Publication> placed = publications.findByAuthorityAndEditionOrderByTarget(authority, number);
        return editions.find(authority, number)
                .map(edition -> view(edition, placed, current))
                .filter(view -> all || view.published());
    }

    /** The published edition in force on that date. */
    public Optional<PublishedEdition> on(Regulation regulation, LocalDate date) {
        return inForce(published(regulation), date);
    }

    /** What the public read at the end of the day {@code known}: of what was published by then, the newest edition. */
    public Optional<PublishedEdition> known(Regulation regulation, LocalDate known) {
        return publishedBy(regulation, known)
                .max(Comparator.comparing(
                        (PublishedEdition view) -> view.edition().number()));
    }

    /** The edition in force on {@code date} as it was known at the end of the day {@code known}: the second clock of R-30. */
    public Optional<PublishedEdition> on(Regulation regulation, LocalDate date, LocalDate known) {
        return inForce(publishedBy(regulation, known), date);
    }

    private Stream<PublishedEdition> published(Regulation regulation) {
        return editions(regulation).stream().filter(PublishedEdition::published);
    }

    private Stream<PublishedEdition> publishedBy(Regulation regulation, LocalDate known) {
        Instant end = known.plusDays(1)
                .atStartOfDay(regulation.authority().timeZone())
                .toInstant();
        return published(regulation).filter(view -> view.knownSince().isBefore(end));
    }

    private static Optional<PublishedEdition> inForce(Stream<PublishedEdition> views, LocalDate date) {
        return views.filter(view -> !view.edition().effectiveFrom().isAfter(date))
                .max(Comparator.comparing(
                                (PublishedEdition view) -> view.edition().effectiveFrom())
                        .thenComparing(view -> view.edition().number()));
    }

    private Optional<EditionNumber> currentNumber(Regulation regulation) {
        return regulation.publicationTargets().isEmpty()
                ? editions.latest(regulation.id()).map(Edition::number)
                : shown.shown(regulation.id());
    }

    private PublishedEdition view(Edition edition, List<Publication> placed, @Nullable EditionNumber current) {
        Publication main = placed.stream().min(SITE_FIRST).orElse(null);
        boolean placedNowhere = of(edition).publicationTargets().isEmpty();
        boolean published = placedNowhere || (main != null && !main.state().open());
        return new PublishedEdition(edition, main, published, edition.number().equals(current));
    }
}
