package org.touchpointregister.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Which changes a draft act contains: one is added, another taken out and so checked again. */
@Service
@Transactional
public class ActChanges {

    private final ApprovingActRepository acts;
    private final ChangesInAct changes;
    private final ActWorkflow workflow;

    ActChanges(ApprovingActRepository acts, ChangesInAct changes, ActWorkflow workflow) {
        this.acts = acts;
        this.changes = changes;
        this.workflow = workflow;
    }

    /** Takes one change out of a draft: it alone goes back to be checked, for the reason given. */
    public void takeOut(UUID actId, TakenOut taken) {
        requireDraft(actId);
        if (changes.of(actId).stream().noneMatch(change -> change.id().equals(taken.changeId()))) {
            throw Refusal.missing("act.changeIsNotInIt");
        }
        if (taken.reason().isBlank()) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("reason", "act.sayWhy")));
        }
        changes.takeOut(taken.changeId(), taken.login(), taken.reason().strip());
        workflow.returnChange(taken.changeId());
    }

    /** Takes an accepted change into a draft. */
    public void add(UUID actId, UUID changeId) {
        changes.include(requireDraft(actId).authority(), changeId, actId);
    }

    /** Accepted changes that wait for an act. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> waiting(AuthorityId authority) {
        return changes.waiting(authority);
    }

    /** Makes the draft contain exactly these changes: new ones are included, missing ones taken out. */
    public void replace(UUID actId, Set<UUID> wanted, TakenOut template) {
        ApprovingAct act = requireDraft(actId);
        Set<UUID> present = new LinkedHashSet<>();
        changes.of(actId).stream().map(ChangeRequest::id).forEach(present::add);
        wanted.stream()
                .filter(change -> !present.contains(change))
                .forEach(change -> changes.include(act.authority(), change, actId));
        present.stream()
                .filter(change -> !wanted.contains(change))
                .forEach(change -> takeOut(actId, new TakenOut(change, template.login(), template.reason())));
    }

    private ApprovingAct requireDraft(UUID actId) {
        ApprovingAct act = acts.taken(actId);
        if (act.state() != ActState.DRAFT) {
            throw Refusal.conflict("act.wrongState");
        }
        return act;
    }

    /** A change taken out of an act: by whom and why. */
    public record TakenOut(UUID changeId, String login, String reason) {}
}
