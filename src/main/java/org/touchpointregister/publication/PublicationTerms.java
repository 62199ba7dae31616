package org.touchpointregister.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.Registration;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.publication.Proof.Route;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTerm;
import org.touchpointregister.regulation.Regulation.PublicationTerm.StartEvent;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.shared.Term;

/**
 * The term of a publication: the regulation's for editions that change the register, an internal one for the first
 * placing and wherever the order sets none.
 */
@Component
public class PublicationTerms {

    private final Editions editions;
    private final Regulations regulations;
    private final ApprovingActs acts;
    private final DeadlineCalculator calculator;
    private final Deadlines deadlines;
    private final Sentences sentences;

    PublicationTerms(
            Editions editions,
            Regulations regulations,
            ApprovingActs acts,
            DeadlineCalculator calculator,
            Deadlines deadlines,
            Sentences sentences) {
        this.editions = editions;
        this.regulations = regulations;
        this.acts = acts;
        this.calculator = calculator;
        this.deadlines = deadlines;
        this.sentences = sentences;
    }

    /** Computes the sheet of a publication's term, legal or internal. */
    public DeadlineSheet sheetFor(Publication publication) {
        Edition edition = editions.require(publication.authority(), publication.edition());
        Regulation regulation = regulations.of(edition.authority(), edition.regulationVersion());
        return legalTerm(regulation, edition, publication.target())
                .map(term -> legalSheet(regulation, edition, term))
                .orElseGet(() -> internalSheet(regulation, edition));
    }

    /** Whether the order itself sets the term; only then can a publication be late. */
    public boolean legal(Publication publication) {
        return legal(publication, editions.require(publication.authority(), publication.edition()));
    }

    /** The same where the edition is at hand. */
    public boolean legal(Publication publication, Edition edition) {
        Regulation regulation = regulations.of(edition.authority(), edition.regulationVersion());
        return legalTerm(regulation, edition, publication.target()).isPresent();
    }

    /** The sheet stored with the publication's deadline, which follows the calendar; computed while none is stored. */
    public DeadlineSheet keptSheet(Publication publication) {
        return Objects.requireNonNull(keptSheets(List.of(publication)).get(publication.id()));
    }

    /** The sheets of many publications by their ids, read at once. */
    public Map<UUID, DeadlineSheet> keptSheets(Collection<Publication> publications) {
        List<String> subjects = publications.stream()
                .map(publication -> publication.id().toString())
                .toList();
        Map<UUID, DeadlineSheet> sheets = new HashMap<>();
        deadlines.of(subjects).forEach(stored -> sheets.put(UUID.fromString(stored.subject()), stored.sheet()));
        publications.forEach(publication -> sheets.computeIfAbsent(publication.id(), id -> sheetFor(publication)));
        return sheets;
    }

    /** Whether a term that the order sets is over at that instant in the authority's own zone; without a date it never is. */
    public static boolean over(DeadlineSheet sheet, Instant instant) {
        return sheet.due() != null && !instant.isBefore(DeadlineCalculator.missedAt(sheet.due(), sheet.zone()));
    }

    /** The day before which an external place cannot hold the edition: that of its act, or of its effect without one. */
    LocalDate earliest(Edition edition) {
        Registration data = registration(edition);
        return data == null ? edition.effectiveFrom() : data.signedOn();
    }

    /**
     * Whether the legal term is over at that instant in the authority's own zone. A date that no calendar names yet is
     * never held against anybody, nor is an internal term.
     */
    boolean lateAt(Publication publication, Instant instant) {
        return legal(publication) && over(keptSheet(publication), instant);
    }

    /**
     * What becomes of the term. What our own site or a second person shows counts by its time alone; what was read
     * back counts by the stated time only if the bytes were there within the term or one working day after that time.
     */
    Timeliness judge(Publication publication, Proof proof, Instant confirmedAt) {
        Instant placed = Objects.requireNonNullElse(publication.publishedAt(), confirmedAt);
        if (lateAt(publication, placed)) {
            return Timeliness.LATE;
        }
        boolean byItsTime = proof.route() == Route.BUILT_IN || proof.route() == Route.SECOND_PERSON;
        return byItsTime || !lateAt(publication, confirmedAt) || confirmedSoon(publication, placed, confirmedAt)
                ? Timeliness.IN_TIME
                : Timeliness.NOT_CONFIRMED;
    }

    private boolean confirmedSoon(Publication publication, Instant placed, Instant confirmedAt) {
        DeadlineSheet sheet = keptSheet(publication);
        LocalDate next = calculator.plusWorkingDays(sheet.layer(), LocalDate.ofInstant(placed, sheet.zone()), 1);
        return confirmedAt.isBefore(DeadlineCalculator.missedAt(next, sheet.zone()));
    }

    private static Optional<PublicationTerm> legalTerm(Regulation regulation, Edition edition, String target) {
        boolean applies = regulation.publicationTargets().stream()
                .filter(named -> named.code().equals(target))
                .anyMatch(PublicationTarget::termApplies);
        return edition.number().isFirst() || !applies
                ? Optional.empty()
                : Optional.ofNullable(regulation.publicationTerm());
    }

    private DeadlineSheet legalSheet(Regulation regulation, Edition edition, PublicationTerm term) {
        StartEvent event =
                edition.ground().kind() == EditionGround.Kind.ACT ? term.startEvent() : StartEvent.REGISTER_CHANGED;
        String name = sentences.text("publication.event." + event.name(), title(edition));
        return calculator.compute(new TermQuestion(
                calculator.layerOf(regulation.id()),
                eventDay(edition, event),
                name,
                term.clause(),
                term.term(),
                regulation.authority().timeZone()));
    }

    /** The act as it is cited, with its true requisites where others were registered. */
    private String title(Edition edition) {
        return acts.find(edition.ground().id())
                .filter(act -> act.corrected() != null)
                .map(acts::title)
                .orElseGet(() -> edition.ground().title());
    }

    private DeadlineSheet internalSheet(Regulation regulation, Edition edition) {
        return calculator.compute(new TermQuestion(
                calculator.layerOf(regulation.id()),
                LocalDate.ofInstant(edition.openedAt(), regulation.authority().timeZone()),
                sentences.text("publication.event.opened"),
                sentences.text("publication.noTerm"),
                Term.workingDays(regulation.internalTerms().firstPublication()),
                regulation.authority().timeZone()));
    }

    private LocalDate eventDay(Edition edition, StartEvent event) {
        Registration data = registration(edition);
        if (data == null) {
            return edition.effectiveFrom();
        }
        return switch (event) {
            case ACT_SIGNED -> data.signedOn();
            case ACT_REGISTERED -> Objects.requireNonNullElse(data.registeredOn(), data.signedOn());
            case IN_FORCE -> Objects.requireNonNullElse(data.inForceFrom(), data.signedOn());
            case REGISTER_CHANGED -> edition.effectiveFrom();
        };
    }

    private @Nullable Registration registration(Edition edition) {
        return edition.ground().kind() == EditionGround.Kind.ACT
                ? acts.find(edition.ground().id())
                        .map(ApprovingAct::registration)
                        .orElse(null)
                : null;
    }
}
