package org.touchpointregister.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation.VotingRule;
import org.touchpointregister.regulation.Regulation.VotingRule.MajorityOf;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Results of a session of the working group, entered by its secretary for many changes at once. */
@Service
@Transactional
public class Sessions {

    static final int LONGEST_NUMBER = 50;
    static final int LONGEST_REMARK = 4000;

    private final Voting voting;
    private final ChangeRequestRepository changes;
    private final ChangeWorkflow workflow;
    private final People people;
    private final Regulations regulations;
    private final Clock clock;

    Sessions(
            Voting voting,
            ChangeRequestRepository changes,
            ChangeWorkflow workflow,
            People people,
            Regulations regulations,
            Clock clock) {
        this.voting = voting;
        this.changes = changes;
        this.workflow = workflow;
        this.people = people;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The authority whose working group this person is secretary of; refuses everybody else. */
    @Transactional(readOnly = true)
    public AuthorityId requireSecretary(String login) {
        AuthorityId authority = people.require(login).authority();
        if (authority == null || !people.holds(login, authority, Role.SECRETARY)) {
            throw Refusal.forbidden("change.session.onlySecretary");
        }
        return authority;
    }

    /** Changes that the working group of the authority votes on, the oldest number first. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> waiting(AuthorityId authority) {
        return changes.findByAuthorityAndStateOrderByNumber(authority, ChangeState.VOTING).stream()
                .filter(change -> voting.last(change.id()).filter(Ballot::open).isPresent())
                .toList();
    }

    /** Records the session and lets its changes go on; where anything is wrong nothing is recorded and all of it is said. */
    public void enter(Held held, String login) {
        AuthorityId authority = requireSecretary(login);
        List<FieldSentence> wrong = new ArrayList<>(wrongMinutes(held, authority));
        held.results().forEach(result -> check(held, result, authority, wrong));
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        LocalDate date = Objects.requireNonNull(held.date());
        for (Result result : held.results()) {
            Ballot ballot = voting.requireOpen(result.changeId());
            voting.of(ballot).forEach(vote -> attend(vote, held.present()));
            SessionMinutes minutes = new SessionMinutes(held.number(), date, result.inFavour(), login);
            ballot.decideInSession(minutes, BallotOutcome.of(result.decision()), result.remark());
            workflow.sessionHeld(result.changeId());
        }
    }

    private static void attend(Vote vote, Set<String> present) {
        if (present.contains(vote.login())) {
            vote.takePart();
        } else {
            vote.stayAway();
        }
    }

    private List<FieldSentence> wrongMinutes(Held held, AuthorityId authority) {
        List<FieldSentence> wrong = new ArrayList<>();
        if (held.number().isBlank() || held.number().length() > LONGEST_NUMBER) {
            wrong.add(FieldSentence.of("number", "change.session.number", LONGEST_NUMBER));
        }
        LocalDate today = LocalDate.now(
                clock.withZone(regulations.of(authority).authority().timeZone()));
        if (held.date() == null || held.date().isAfter(today)) {
            wrong.add(FieldSentence.of("date", "change.session.date"));
        }
        if (held.results().isEmpty()) {
            wrong.add(FieldSentence.of("results", "change.session.nothing"));
        }
        return wrong;
    }

    private void check(Held held, Result result, AuthorityId authority, List<FieldSentence> wrong) {
        ChangeRequest change = changes.findById(result.changeId())
                .filter(found -> found.authority().equals(authority))
                .orElseThrow(() -> Refusal.missing("change.noSuchChange"));
        Ballot ballot = voting.requireOpen(change.id());
        List<Vote> votes = voting.of(ballot);
        List<Vote> present = votes.stream()
                .filter(vote -> held.present().contains(vote.login()))
                .toList();
        String field = "result-" + change.id();
        if (!Tally.isQuorate(ballot.rule(), present.size(), votes.size())) {
            wrong.add(
                    FieldSentence.of(field, "change.session.noQuorum", change.number(), present.size(), votes.size()));
        } else if (result.inFavour() > present.size() || !isCarried(ballot.rule(), result, present, votes.size())) {
            wrong.add(FieldSentence.of(
                    field, "change.session.notCarried", change.number(), result.inFavour(), votes.size()));
        }
        if (result.decision() == VoteChoice.ACCEPT) {
            voting.movedUnder(ballot)
                    .ifPresent(rows ->
                            wrong.add(FieldSentence.of(field, "change.session.overtaken", change.number(), rows)));
        }
        if (result.decision().needsRemark() && isBlank(result.remark())) {
            wrong.add(FieldSentence.of(field, "change.session.remark", change.number()));
        }
        if (result.remark() != null && result.remark().length() > LONGEST_REMARK) {
            wrong.add(FieldSentence.of(field, "change.session.tooLong", change.number(), LONGEST_REMARK));
        }
    }

    /** The chair's own vote is not in the entry: where exactly half agree the chair must at least have been there. */
    private static boolean isCarried(VotingRule rule, Result result, List<Vote> present, int entitled) {
        int base = rule.majorityOf() == MajorityOf.ENTITLED ? entitled : present.size();
        return Tally.carries(rule, result.inFavour(), base, present.stream().anyMatch(Vote::chair));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A session: its minutes, who was there, and what it decided on which change. */
    public record Held(String number, @Nullable LocalDate date, Set<String> present, List<Result> results) {}

    /** The decision on one change, and how many voted for it. */
    public record Result(
            UUID changeId,
            VoteChoice decision,
            int inFavour,
            @Nullable String remark) {}
}
