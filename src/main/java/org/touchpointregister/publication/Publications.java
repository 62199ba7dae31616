package org.touchpointregister.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;

/** The life of publications; every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class Publications {

    private static final Set<PublicationState> OPEN =
            EnumSet.of(PublicationState.WAITING, PublicationState.SUBMITTED, PublicationState.WITH_SECOND_PERSON);

    private final PublicationRepository publications;
    private final Editions editions;
    private final PublicationTerms terms;
    private final Verifier verifier;
    private final SubmissionCheck check;
    private final PublicSwitch shown;
    private final StandIns standIns;
    private final Regulations regulations;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            Editions editions,
            PublicationTerms terms,
            Verifier verifier,
            SubmissionCheck check,
            PublicSwitch shown,
            StandIns standIns,
            Regulations regulations,
            Clock clock) {
        this.publications = publications;
        this.editions = editions;
        this.terms = terms;
        this.verifier = verifier;
        this.check = check;
        this.shown = shown;
        this.standIns = standIns;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The publication of that edition at that target, opened where there is none yet; refuses a target the order lacks. */
    public Publication open(AuthorityId authority, EditionNumber number, String targetCode) {
        Edition edition = editions.require(authority, number);
        PublicationTarget target = targets(edition).stream()
                .filter(named -> named.code().equals(targetCode))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchTarget", targetCode));
        return publications
                .findByAuthorityAndEditionAndTarget(authority, number, targetCode)
                .orElseGet(() -> publications.saveAndFlush(new Publication(edition, target, now())));
    }

    @Transactional(readOnly = true)
    public Publication require(UUID id) {
        return publications.findById(id).orElseThrow(() -> Refusal.missing("publication.noSuchPublication"));
    }

    /** The place of a publication as the edition's regulation names it. */
    @Transactional(readOnly = true)
    public PublicationTarget target(Publication publication) {
        return targets(editions.require(publication.authority(), publication.edition())).stream()
                .filter(named -> named.code().equals(publication.target()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchTarget", publication.target()));
    }

    /** The publisher's answer, checked; from now on it can be verified. */
    public void submit(UUID id, PublishAnswer answer) {
        Publication publication = require(id);
        check.require(publication, answer);
        String absent = standIns.placing(publication, answer.login()).orElse(null);
        publication.submit(answer, new Submitted(answer.login(), absent, now()));
    }

    /**
     * Verifies what the publisher placed and, on the built-in site, shows it to the public; asking again answers the same.
     * The moment that counts is the one kept at {@link #submit}: a verification that runs later makes nobody late.
     */
    public Verification verify(UUID id) {
        Publication publication = require(id);
        Edition edition = editions.require(publication.authority(), publication.edition());
        Timeliness known = publication.timeliness();
        return publication.state() == PublicationState.PUBLISHED && known != null
                ? Verification.confirmed(known)
                : verifier.verify(publication, edition, targets(edition));
    }

    /** The second person's word on a placement that no program can check; refuses the one who placed it. */
    public Verification decide(UUID id, SecondOpinion opinion) {
        Publication publication = require(id);
        Edition edition = editions.require(publication.authority(), publication.edition());
        return verifier.decide(publication, edition, targets(edition), opinion);
    }

    /** Marks a publication overtaken by a later edition at the same target; refuses where none is published. */
    public void fulfilBySuccessor(UUID id) {
        Publication publication = require(id);
        if (publication.state() == PublicationState.FULFILLED_BY_SUCCESSOR) {
            return;
        }
        Publication successor = publications
                .findByAuthorityAndTargetAndStateInOrderByEdition(
                        publication.authority(), publication.target(), Set.of(PublicationState.PUBLISHED))
                .stream()
                .filter(later -> later.edition().compareTo(publication.edition()) > 0)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("publication.noSuccessor"));
        Instant placed = Objects.requireNonNullElseGet(successor.publishedAt(), this::now);
        publication.fulfil(successor, !terms.lateAt(publication, placed));
    }

    /** The term of a publication was counted anew: what became of it is judged by that, {@code because} of a correction. */
    public void judgeAgain(UUID id, String because) {
        Publication publication = require(id);
        Instant placed = publication.publishedAt();
        Proof proof = publication.proof();
        if (publication.state().open() || placed == null) {
            return;
        }
        publication.judgeAgain(
                proof != null
                        ? terms.judge(publication, proof, Objects.requireNonNullElse(publication.verifiedAt(), placed))
                        : terms.lateAt(publication, placed) ? Timeliness.LATE : Timeliness.IN_TIME,
                because);
    }

    /** Publications of lower editions at the same target that still wait: a published successor fulfils them. */
    @Transactional(readOnly = true)
    public List<Publication> openLowerThan(AuthorityId authority, String target, EditionNumber number) {
        return publications.findByAuthorityAndTargetAndStateInOrderByEdition(authority, target, OPEN).stream()
                .filter(waiting -> waiting.edition().compareTo(number) < 0)
                .toList();
    }

    /** The publication of the edition the public reads now. */
    @Transactional(readOnly = true)
    public Optional<Publication> currentOf(AuthorityId authority) {
        return shown.shown(authority)
                .flatMap(number -> publications.findByAuthorityAndEditionOrderByTarget(authority, number).stream()
                        .filter(publication -> publication.state() == PublicationState.PUBLISHED)
                        .findFirst());
    }

    /** All publications of an authority, those of the newest edition first. */
    @Transactional(readOnly = true)
    public List<Publication> of(AuthorityId authority) {
        return publications.findByAuthorityOrderByEditionDescTarget(authority);
    }

    private List<PublicationTarget> targets(Edition edition) {
        Regulation regulation = regulations.of(edition.authority(), edition.regulationVersion());
        return regulation.publicationTargets();
    }

    /** As the database keeps it, so that what is shown equals what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
