package org.touchpointregister.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation.PublicationTarget;
import org.touchpointregister.regulation.Regulation.PublicationTarget.TargetKind;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sentences;

/** Decides what becomes of a publication once somebody or something has looked at its place. */
@Component
class Verifier {

    /** How long a silent place is left alone before it is asked again; after the last time a person has to look. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final EditionDocuments documents;
    private final Placement placement;
    private final PublicationTerms terms;
    private final PublicationEvidence evidence;
    private final PublicSwitch shown;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;
    private final Sentences sentences;
    private final Clock clock;

    Verifier(
            EditionDocuments documents,
            Placement placement,
            PublicationTerms terms,
            PublicationEvidence evidence,
            PublicSwitch shown,
            StandIns standIns,
            ApplicationEventPublisher events,
            Sentences sentences,
            Clock clock) {
        this.documents = documents;
        this.placement = placement;
        this.terms = terms;
        this.evidence = evidence;
        this.shown = shown;
        this.standIns = standIns;
        this.events = events;
        this.sentences = sentences;
        this.clock = clock;
    }

    Verification verify(Publication publication, Edition edition, List<PublicationTarget> targets) {
        Finding finding = documents.intact(edition)
                ? placement.look(publication, edition, own(publication, targets))
                : new Finding.Different(Sentence.of("publication.documentsAreWrong"));
        if (finding instanceof Finding.Placed placed) {
            return confirm(publication, edition, targets, placed.proof());
        }
        if (finding instanceof Finding.Different different) {
            return sendBack(publication, sentences.of(different.why()));
        }
        return finding instanceof Finding.Silent silent
                ? silent(publication, sentences.of(silent.why()))
                : askPerson(publication);
    }

    /** The second person has looked: confirmed as «not checked automatically», or back to the publisher. */
    Verification decide(
            Publication publication, Edition edition, List<PublicationTarget> targets, SecondOpinion opinion) {
        publication.requireSecondPerson();
        if (opinion.login().equals(publication.submittedBy())) {
            throw Refusal.forbidden("publication.secondPersonIsTheFirst");
        }
        String absent = standIns.confirming(publication, opinion.login()).orElse(null);
        return opinion.confirmed()
                ? confirm(publication, edition, targets, Proof.of(opinion, absent))
                : sendBack(
                        publication,
                        sentences.text("publication.notConfirmed", Objects.requireNonNullElse(opinion.remark(), "")));
    }

    private Verification confirm(
            Publication publication, Edition edition, List<PublicationTarget> targets, Proof proof) {
        Timeliness timeliness = terms.judge(publication, proof, now());
        if (timeliness == Timeliness.LATE && SubmissionCheck.blank(publication.lateReason())) {
            return sendBack(publication, sentences.text("publication.lateReasonRequired"));
        }
        publication.verify(timeliness, proof, now());
        boolean builtInElsewhere = targets.stream().anyMatch(target -> target.kind() == TargetKind.BUILT_IN_SITE);
        // Where the order has no site of ours, our pages follow what was placed elsewhere.
        if (publication.builtIn() || !builtInElsewhere) {
            shown.to(edition.authority(), edition.number(), now());
        }
        events.publishEvent(
                new EditionPublished(edition.authority(), edition.number(), timeliness == Timeliness.IN_TIME));
        return Verification.confirmed(timeliness);
    }

    private Verification silent(Publication publication, String message) {
        int attempt = publication.silent();
        if (attempt <= PAUSES.size()) {
            return Verification.later(message, now().plus(PAUSES.get(attempt - 1)));
        }
        return evidence.given(publication)
                ? askPerson(publication)
                : sendBack(publication, sentences.text("publication.giveEvidence", message));
    }

    private static Verification askPerson(Publication publication) {
        publication.awaitSecondPerson();
        return Verification.secondPerson();
    }

    private static Verification sendBack(Publication publication, String message) {
        publication.sendBack(message);
        return Verification.sentBack(message);
    }

    private static PublicationTarget own(Publication publication, List<PublicationTarget> targets) {
        return targets.stream()
                .filter(target -> target.code().equals(publication.target()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchTarget", publication.target()));
    }

    /** As the database keeps it, so that what is shown equals what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
