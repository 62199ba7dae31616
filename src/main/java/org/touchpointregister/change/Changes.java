package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation.Keeper;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** The life of a change up to its acceptance (R-40 … R-42); every verb runs in the transaction of the workflow's step. */
@Service
@Transactional
public class Changes {

    private final ChangeRequestRepository changes;
    private final RoundRepository rounds;
    private final RemarkRepository remarks;
    private final SubmittedRows submitted;
    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Regulations regulations;
    private final Editions editions;
    private final Clock clock;

    Changes(
            ChangeRequestRepository changes,
            RoundRepository rounds,
            RemarkRepository remarks,
            SubmittedRows submitted,
            People people,
            InPlaceOf inPlaceOf,
            Regulations regulations,
            Editions editions,
            Clock clock) {
        this.changes = changes;
        this.rounds = rounds;
        this.remarks = remarks;
        this.submitted = submitted;
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.regulations = regulations;
        this.editions = editions;
        this.clock = clock;
    }

    /** The change by id; refuses an unknown one. */
    @Transactional(readOnly = true)
    public ChangeRequest require(UUID id) {
        return changes.findById(id).orElseThrow(() -> Refusal.missing("change.noSuchChange"));
    }

    /** The change for whoever writes into it: no step moves it on until that is done, so what is checked is what is kept. */
    public ChangeRequest hold(UUID id) {
        return changes.hold(id).orElseThrow(() -> Refusal.missing("change.noSuchChange"));
    }

    /** The change for the step that moves it on: whoever is writing into it ends first, whoever comes later is refused. */
    ChangeRequest take(UUID id) {
        return changes.take(id).orElseThrow(() -> Refusal.missing("change.noSuchChange"));
    }

    /** The changes of a department that are not over. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> underWay(UUID departmentId) {
        return changes.findByDepartmentIdInOrderByNumberDesc(List.of(departmentId)).stream()
                .filter(change -> !change.state().over())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ChangeRequest> findByNumber(String number) {
        return changes.findByNumber(number);
    }

    /** A specialist says that the rows are ready to be submitted by the head. */
    public void markReady(UUID id, String login) {
        require(id).markReady(login);
    }

    /** The head or a deputy submits the rows. */
    public void submit(UUID id, String login, @Nullable String note) {
        ChangeRequest change = take(id);
        Optional<String> absent = inPlaceOf.whom(login, held -> ChangeAccess.submits(held, change));
        Submission submission = new Submission(login, clock.instant(), absent.orElse(null));
        change.note(note);
        change.submit(submission);
        change.draftAgainst(
                editions.latest(change.authority()).map(Edition::number).orElse(null));
        rounds.findByChangeIdAndNumber(id, change.round())
                .ifPresentOrElse(round -> round.resubmit(submission), () -> rounds.save(new Round(change, submission)));
        changes.flush();
        submitted.keep(id, change.round());
    }

    /** The automatic checks found something that stops the change: back to the department, in a new round. */
    public void sendBackByChecks(UUID id) {
        require(id).returnForRework();
    }

    /** The checker's decision; accepting with an unanswered or disputed remark is refused. */
    public void decide(UUID id, CheckAnswer answer) {
        ChangeRequest change = take(id);
        Decision decision = new Decision(answer.login(), clock.instant(), answer.remark());
        rounds.findByChangeIdAndNumber(id, change.round())
                .ifPresent(round -> round.decide(answer, decision.decidedAt(), ground(answer, change)));
        switch (answer.decision()) {
            case ACCEPT, ACCEPT_PART -> {
                requireNoOpenRemark(change);
                acceptOrPutToVote(change, decision);
            }
            case RETURN -> change.returnForRework();
            case DECLINE -> change.decline(decision);
        }
    }

    private void acceptOrPutToVote(ChangeRequest change, Decision decision) {
        if (keeper(change).type() == Keeper.Type.WORKING_GROUP) {
            change.putToVote();
        } else {
            change.accept(decision);
        }
    }

    /** The working group accepted or declined; the decision is the group's, by the name the order gives it. */
    void decideByGroup(UUID id, BallotOutcome outcome, @Nullable String reason) {
        ChangeRequest change = require(id);
        Decision decision = new Decision(keeper(change).title(), clock.instant(), reason);
        if (outcome == BallotOutcome.ACCEPT) {
            change.accept(decision);
        } else {
            change.decline(decision);
        }
    }

    /** The working group returned it: its remarks, put together, are answered like those of a check. */
    void returnByGroup(UUID id, String words, String login) {
        ChangeRequest change = require(id);
        remarks.save(
                new Remark(change, new Remark.Place(null, null), words, new Remark.Authorship(login, clock.instant())));
        change.returnForRework();
    }

    private Keeper keeper(ChangeRequest change) {
        return regulations.of(change.authority(), change.regulationVersion()).keeper();
    }

    private Round.Ground ground(CheckAnswer answer, ChangeRequest change) {
        return new Round.Ground(
                people.powers(answer.login(), change.authority(), Role.AUTHORISED)
                        .orElse(null),
                inPlaceOf
                        .whom(answer.login(), held -> ChangeAccess.checks(held, change))
                        .orElse(null));
    }

    private void requireNoOpenRemark(ChangeRequest change) {
        if (remarks.existsByChangeIdAndStateIn(change.id(), Set.of(Remark.State.OPEN, Remark.State.DISPUTED))) {
            throw Refusal.conflict("change.remarksAreOpen");
        }
    }

    /** The department takes its change back, as long as no act includes it. */
    public void withdraw(UUID id, String login, @Nullable String reason) {
        require(id).withdraw(new Decision(login, clock.instant(), reason));
    }

    /** All rounds of submission and check, the first one first. */
    @Transactional(readOnly = true)
    public List<Round> rounds(UUID id) {
        return rounds.findByChangeIdOrderByNumber(id);
    }
}
