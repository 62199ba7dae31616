package org.touchpointregister.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Corrections of registered acts; every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class ActCorrections {

    private final ActCorrectionRepository corrections;
    private final ApprovingActs acts;
    private final Editions editions;
    private final Regulations regulations;
    private final CorrectingEditions correcting;
    private final Sentences sentences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActCorrections(
            ActCorrectionRepository corrections,
            ApprovingActs acts,
            Editions editions,
            Regulations regulations,
            CorrectingEditions correcting,
            Sentences sentences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.acts = acts;
        this.editions = editions;
        this.regulations = regulations;
        this.correcting = correcting;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a correction of the act that made an edition, the newest where none is named; refuses one that no act made. */
    public ActCorrection open(AuthorityId authority, @Nullable EditionNumber number, String login) {
        Edition edition = number == null
                ? editions.latest(authority).orElseThrow(() -> Refusal.conflict("act.correction.noEdition"))
                : editions.require(authority, number);
        if (edition.ground().kind() != EditionGround.Kind.ACT) {
            throw Refusal.conflict("act.correction.noAct", edition.number().toString());
        }
        return corrections.save(new ActCorrection(nextNumber(authority), edition, login, clock.instant()));
    }

    private String nextNumber(AuthorityId authority) {
        Regulation regulation = regulations.of(authority);
        int year =
                LocalDate.now(clock.withZone(regulation.authority().timeZone())).getYear();
        return sentences.text(
                "act.correction.number",
                regulation.authority().numberPrefix(),
                Integer.toString(year),
                "%04d".formatted(corrections.nextNumber(authority.value(), year)));
    }

    @Transactional(readOnly = true)
    public ActCorrection require(UUID id) {
        return corrections.findById(id).orElseThrow(() -> Refusal.missing("act.correction.missing"));
    }

    /** The corrections of an act and the one by which it cancels another, the oldest first. */
    @Transactional(readOnly = true)
    public List<ActCorrection> of(UUID actId) {
        return corrections.findByActIdOrCancellingActOrderByNumber(actId, actId);
    }

    /** What is to be corrected; {@link CorrectionCheck} has looked at it. */
    public ActCorrection describe(UUID id, CorrectionContent content, String login) {
        ActCorrection correction = require(id);
        correction.describe(content, login, clock.instant());
        return correction;
    }

    /** The second person confirms, or sends it back with a remark. */
    public void decide(UUID id, String login, @Nullable String sentBackBecause) {
        ActCorrection correction = require(id);
        if (sentBackBecause == null) {
            correction.confirm(login, clock.instant());
        } else {
            correction.sendBack(sentBackBecause);
        }
    }

    /** The act has the true number and date from now on; those that were registered stay where they were. */
    public ApprovingAct correctRequisites(UUID id) {
        ActCorrection correction = require(id);
        correction.requireConfirmed(CorrectionKind.REQUISITES);
        ApprovingAct act = acts.require(correction.actId());
        Registration before = act.registration();
        CorrectionContent content = correction.content();
        if (before == null) {
            throw Refusal.conflict("act.wrongState");
        }
        act.correct(new CorrectedRequisites(
                content.actNumber() == null ? before.number() : content.actNumber(),
                content.actDate() == null ? before.signedOn() : content.actDate(),
                String.valueOf(content.ground())));
        correction.appliedTo(before);
        tell(correction);
        return act;
    }

    /** The next edition under the same act: the register as the signed paper says. */
    public Edition openCorrectingEdition(UUID id) {
        ActCorrection correction = require(id);
        correction.requireConfirmed(CorrectionKind.PAPER);
        Edition edition = correcting.underTheSameAct(correction);
        correction.made(edition);
        tell(correction);
        return edition;
    }

    /** The next edition under the cancelling act: what the cancelled act changed is as it was before. */
    public Edition openRestoringEdition(UUID id) {
        ActCorrection correction = require(id);
        correction.requireConfirmed(CorrectionKind.CANCELLED);
        Edition edition = correcting.underTheCancellingAct(correction);
        correction.made(edition);
        tell(correction);
        return edition;
    }

    private void tell(ActCorrection correction) {
        events.publishEvent(new ActCorrected(correction.authority(), correction.actId()));
    }
}
