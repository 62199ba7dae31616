package org.touchpointregister.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.change.RowChangeLayout;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.EditionOpening;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.NewEdition;
import org.touchpointregister.register.ProspectiveEdition;
import org.touchpointregister.register.RestoredRows;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Opens the editions that put an approved one right; none while an act is on its way, whose annex is the whole register. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectingEditions {

    private final ApprovingActs acts;
    private final ApprovingActRepository repository;
    private final ChangesInAct changes;
    private final ActConflicts conflicts;
    private final RowChangeLayout layout;
    private final RestoredRows restored;
    private final ProspectiveEdition prospective;
    private final EditionOpening opening;
    private final Editions editions;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Clock clock;

    CorrectingEditions(
            ApprovingActs acts,
            ApprovingActRepository repository,
            ChangesInAct changes,
            ActConflicts conflicts,
            RowChangeLayout layout,
            RestoredRows restored,
            ProspectiveEdition prospective,
            EditionOpening opening,
            Editions editions,
            Regulations regulations,
            Sentences sentences,
            Clock clock) {
        this.acts = acts;
        this.repository = repository;
        this.changes = changes;
        this.conflicts = conflicts;
        this.layout = layout;
        this.restored = restored;
        this.prospective = prospective;
        this.opening = opening;
        this.editions = editions;
        this.regulations = regulations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** The accepted changes chosen join the act and make the next edition under it. */
    Edition underTheSameAct(ActCorrection correction) {
        Edition latest = free(correction);
        ApprovingAct act = acts.require(correction.actId());
        List<UUID> chosen = correction.content().changes().isEmpty()
                ? changes.waiting(act.authority()).stream()
                        .map(ChangeRequest::id)
                        .toList()
                : correction.content().changes();
        if (chosen.isEmpty()) {
            throw Refusal.conflict("act.correction.nothingWaits");
        }
        List<ChangeRequest> included = chosen.stream()
                .map(change -> changes.include(act.authority(), change, act.id()))
                .toList();
        // The layout reads the table: it has to know that they are in the act now.
        repository.flush();
        conflicts.requireNone(included);
        layout.ofAct(act.id());
        String title = sentences.text("act.correction.sameAct", acts.title(act));
        Edition edition = opening.open(new NewEdition(
                regulations.of(act.authority()),
                act.id(),
                latest.number(),
                new EditionGround(EditionGround.Kind.ACT, act.id(), title),
                today(act),
                false));
        included.forEach(change -> changes.adoptOne(change.id(), edition.number()));
        return edition;
    }

    /** Only what that act changed goes back; refuses where a later act has changed the same rows again. */
    Edition underTheCancellingAct(ActCorrection correction) {
        Edition latest = free(correction);
        ApprovingAct cancelled = acts.require(correction.actId());
        UUID batch = UUID.randomUUID();
        restored.layOut(batch, cancelled.id(), latest);
        Regulation regulation = regulations.of(correction.authority());
        ApprovingAct cancelling = cancelling(correction, cancelled, latest, batch);
        Edition edition = opening.open(new NewEdition(
                regulation,
                batch,
                latest.number(),
                new EditionGround(
                        EditionGround.Kind.ACT,
                        cancelling.id(),
                        sentences.text("act.correction.cancels", acts.title(cancelling), acts.title(cancelled))),
                Objects.requireNonNull(cancelling.registration()).effectiveFrom(),
                false));
        cancelling.madeEdition(edition.number());
        return edition;
    }

    /** An act that came signed from outside: it goes through the same states at once. */
    private ApprovingAct cancelling(ActCorrection correction, ApprovingAct cancelled, Edition latest, UUID batch) {
        Regulation regulation = regulations.of(correction.authority());
        CorrectionContent content = correction.content();
        String preparedBy = String.valueOf(correction.preparedBy());
        ApprovingAct act =
                new ApprovingAct(correction.number(), regulation, cancelled.kind(), preparedBy, clock.instant());
        act.cancels(cancelled);
        act.send(
                latest.number(),
                prospective.contentHash(new ProspectiveEdition.Draft(regulation, latest.number(), batch)),
                new Sending(false, clock.instant()),
                false);
        act.sign(String.valueOf(correction.confirmedBy()), clock.instant());
        act.register(new Registration(
                content.actNumber(),
                Objects.requireNonNull(content.actDate()),
                content.signatory() == null ? String.valueOf(regulation.act().signatory()) : content.signatory(),
                null,
                null,
                content.inForceFrom(),
                null,
                null,
                null,
                preparedBy,
                clock.instant()));
        return repository.save(act);
    }

    private Edition free(ActCorrection correction) {
        acts.onItsWay(correction.authority()).ifPresent(other -> {
            throw Refusal.conflict("act.correction.anotherOnItsWay", other.draftNumber());
        });
        return editions.latest(correction.authority()).orElseThrow(() -> Refusal.conflict("act.correction.noEdition"));
    }

    private LocalDate today(ApprovingAct act) {
        return LocalDate.now(
                clock.withZone(regulations.of(act.authority()).authority().timeZone()));
    }
}
