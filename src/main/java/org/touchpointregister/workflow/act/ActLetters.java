package org.touchpointregister.workflow.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActState;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.HeadAnswer;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Submission;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.ActApprovalFlow;
import org.touchpointregister.workflow.step.Letters;
import org.touchpointregister.workflow.step.TaskWords;

/** Tells people what the head decided, and the submitters that the act adopted their changes; at once, on any day. */
@Component
class ActLetters {

    private final ApprovingActs acts;
    private final AgreementSheet agreement;
    private final People people;
    private final Regulations regulations;
    private final TaskWords words;
    private final Letters letters;
    private final Sentences sentences;

    ActLetters(
            ApprovingActs acts,
            AgreementSheet agreement,
            People people,
            Regulations regulations,
            TaskWords words,
            Letters letters,
            Sentences sentences) {
        this.acts = acts;
        this.agreement = agreement;
        this.people = people;
        this.regulations = regulations;
        this.words = words;
        this.letters = letters;
        this.sentences = sentences;
    }

    /** The head returned, declined or signed: the one who prepared the act is told. */
    void decidedByHead(VariableScope scope, HeadAnswer answer) {
        ApprovingAct act = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(scope)));
        Map<String, String> facts = facts(scope, act);
        facts.put("decision", sentences.text("act.decided." + answer.decision()));
        Optional.ofNullable(answer.remark()).ifPresent(remark -> facts.put("remark", remark));
        NoticeKind kind = answer.returned() ? NoticeKind.ACT_RETURNED : NoticeKind.ACT_DECIDED;
        String event = kind + ":" + act.id() + ":" + act.decidedAt();
        people.find(act.preparedBy())
                .ifPresent(person -> letters.send(
                        new NewNotice(kind, person, act.authority(), facts, event).onPage("/acts/" + act.id())));
    }

    /** A decision was recorded from paper: besides who prepared the act the head is told, in whose name it was recorded. */
    void decidedOnPaper(VariableScope scope, HeadAnswer answer) {
        decidedByHead(scope, answer);
        ApprovingAct act = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(scope)));
        Map<String, String> facts = facts(scope, act);
        facts.put("decision", sentences.text("act.decided." + answer.decision()));
        facts.put("recordedBy", people.require(answer.login()).fullName());
        Optional.ofNullable(answer.remark()).ifPresent(remark -> facts.put("remark", remark));
        people.holding(act.authority(), Role.APPROVER).stream()
                .filter(head -> !head.login().equals(act.preparedBy()))
                .forEach(head -> letters.send(new NewNotice(
                                NoticeKind.ACT_DECIDED,
                                head,
                                act.authority(),
                                facts,
                                "paper:" + act.id() + ":" + act.decidedAt() + ":" + head.login())
                        .onPage("/acts/" + act.id())));
    }

    /** People asked to agree had remarks and the draft came back: the one who prepared it is told, and whoever waits. */
    void remarked(VariableScope scope) {
        ApprovingAct act = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(scope)));
        if (act.state() != ActState.DRAFT) {
            return;
        }
        Map<String, String> facts = facts(scope, act);
        facts.put("remark", agreement.remarks(act.id()));
        String event = NoticeKind.ACT_RETURNED + ":" + act.id() + ":" + act.decidedAt();
        people.find(act.preparedBy())
                .ifPresent(person ->
                        letters.send(new NewNotice(NoticeKind.ACT_RETURNED, person, act.authority(), facts, event)
                                .onPage("/acts/" + act.id())));
        wayIsFree(scope);
    }

    /** The act was registered: everyone who submitted one of its changes is told. */
    void adopted(VariableScope scope, List<ChangeRequest> changes) {
        ApprovingAct act = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(scope)));
        for (ChangeRequest change : changes) {
            Map<String, String> facts = new HashMap<>(facts(scope, act));
            facts.put("number", change.number());
            facts.put("departmentName", change.departmentName());
            submitter(change)
                    .ifPresent(person -> letters.send(new NewNotice(
                                    NoticeKind.ACT_DECIDED,
                                    person,
                                    act.authority(),
                                    facts,
                                    "adopted:" + change.id() + ":" + person.login())
                            .onPage("/changes/" + change.id() + "/editor")));
        }
    }

    /** Nothing stands between a draft and the head any more: who prepares the other drafts of the authority is told. */
    void wayIsFree(VariableScope scope) {
        ApprovingAct passed = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(scope)));
        if (acts.onItsWay(passed.authority()).isPresent()) {
            return;
        }
        acts.drafts(passed.authority()).stream()
                .filter(draft -> !draft.id().equals(passed.id()))
                .forEach(draft -> tellThatTheWayIsFree(
                        draft,
                        "way:" + draft.id() + ":" + passed.id() + ":" + passed.state() + ":" + passed.decidedAt()));
    }

    private void tellThatTheWayIsFree(ApprovingAct draft, String event) {
        Map<String, String> facts = Map.of(
                "registerTitle", regulations.of(draft.authority()).words().registerTitle(),
                "number", draft.draftNumber(),
                "actTitle", acts.title(draft));
        people.find(draft.preparedBy())
                .ifPresent(person ->
                        letters.send(new NewNotice(NoticeKind.WAY_IS_FREE, person, draft.authority(), facts, event)
                                .onPage("/acts/" + draft.id())));
    }

    private Optional<Person> submitter(ChangeRequest change) {
        return Optional.ofNullable(change.submission())
                .map(Submission::submittedBy)
                .flatMap(people::find);
    }

    private Map<String, String> facts(VariableScope scope, ApprovingAct act) {
        Regulation regulation = regulations.of(act.authority());
        Map<String, String> facts = words.of(scope, regulation);
        facts.put("actTitle", acts.title(act));
        return facts;
    }
}
