package org.touchpointregister.workflow.change;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.Submission;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Letters;
import org.touchpointregister.workflow.step.TaskWords;

/** Tells those who took part in a change what was decided about it; at once, on any day. */
@Component
class ChangeLetters {

    private static final Map<CheckDecision, NoticeKind> KINDS = Map.of(
            CheckDecision.ACCEPT, NoticeKind.ACCEPTED,
            CheckDecision.ACCEPT_PART, NoticeKind.ACCEPTED,
            CheckDecision.RETURN, NoticeKind.RETURNED,
            CheckDecision.DECLINE, NoticeKind.DECLINED);

    private final Changes changes;
    private final People people;
    private final Regulations regulations;
    private final TaskWords words;
    private final Letters letters;
    private final CorrectedSlips corrected;

    ChangeLetters(
            Changes changes,
            People people,
            Regulations regulations,
            TaskWords words,
            Letters letters,
            CorrectedSlips corrected) {
        this.changes = changes;
        this.people = people;
        this.regulations = regulations;
        this.words = words;
        this.letters = letters;
        this.corrected = corrected;
    }

    /** The check decided; one task decides once, while a change may be accepted again in the same round. */
    void decided(DelegateTask task, CheckDecision decision, @Nullable String remark) {
        ChangeRequest change = changes.require(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(task)));
        NoticeKind kind = change.state() == ChangeState.VOTING
                ? NoticeKind.PUT_TO_VOTE
                : KINDS.getOrDefault(decision, NoticeKind.RETURNED);
        decided(task, kind, remark, decision.word() + ":" + task.getId());
    }

    /** What was decided, told under a key that no other decision has. */
    void decided(VariableScope scope, NoticeKind kind, @Nullable String remark, String event) {
        ChangeRequest change = changes.require(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(scope)));
        Regulation regulation = regulations.of(change.authority());
        Map<String, String> facts = words.of(scope, regulation);
        Optional.ofNullable(remark).ifPresent(text -> facts.put("remark", text));
        corrected.inRoundJustDecided(change).ifPresent(lines -> facts.put("corrected", lines));
        for (Person person : participants(change)) {
            letters.send(letter(change, kind, person, new Told(facts, event + ":" + person.login())));
        }
    }

    /** An accepted change waits too long for its act: those who draft acts are told, and those who control. */
    void waitsForAct(VariableScope scope, Instant sending, Deadline deadline) {
        ChangeRequest change = changes.require(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(scope)));
        Map<String, String> facts = words.of(scope, regulations.of(change.authority()));
        facts.putAll(TaskWords.explained(deadline));
        Set<Person> told = new LinkedHashSet<>(people.holding(change.authority(), Role.AUTHORISED));
        told.addAll(people.holding(change.authority(), Role.CONTROLLER));
        for (Person person : told) {
            String event = "waiting:" + deadline.key() + ":" + person.login();
            letters.send(letter(change, NoticeKind.WAITING_FOR_ACT, person, new Told(facts, event))
                    .reminding(sending, deadline.key()));
        }
    }

    private List<Person> participants(ChangeRequest change) {
        Set<String> logins = new LinkedHashSet<>();
        logins.add(change.origin().createdBy());
        Optional.ofNullable(change.submission()).map(Submission::submittedBy).ifPresent(logins::add);
        people.holding(change.departmentId(), Role.HEAD).forEach(head -> logins.add(head.login()));
        return logins.stream().map(people::find).flatMap(Optional::stream).toList();
    }

    private static NewNotice letter(ChangeRequest change, NoticeKind kind, Person person, Told told) {
        return new NewNotice(kind, person, change.authority(), told.facts(), told.event())
                .onPage("/changes/" + change.id() + "/editor");
    }

    private record Told(Map<String, String> facts, String event) {}
}
