package org.touchpointregister.workflow.step;

import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.Role;

/** Whether somebody would decide, in the head's place or from the head's paper, on an act of their own making. */
@Component
public class OwnWork {

    private static final String PREPARE = "prepareAct";

    private final ApprovingActs acts;
    private final ChangesInAct changes;
    private final InPlaceOf inPlaceOf;
    private final HistoryService history;

    OwnWork(ApprovingActs acts, ChangesInAct changes, InPlaceOf inPlaceOf, HistoryService history) {
        this.acts = acts;
        this.changes = changes;
        this.inPlaceOf = inPlaceOf;
        this.history = history;
    }

    public boolean approvedInPlace(String login, UUID actId) {
        ApprovingAct act = acts.require(actId);
        boolean inPlace = inPlaceOf
                .whom(
                        login,
                        held -> held.role() == Role.APPROVER && act.authority().equals(held.authority()))
                .isPresent();
        return inPlace && (prepared(login, act) || submitted(login, act));
    }

    /** Whether the person has prepared the act, or sent it on once. */
    public boolean prepared(String login, UUID actId) {
        return prepared(login, acts.require(actId));
    }

    private boolean prepared(String login, ApprovingAct act) {
        return act.preparedBy().equals(login)
                || history.createHistoricTaskInstanceQuery()
                                .processInstanceBusinessKey(act.draftNumber())
                                .taskDefinitionKey(PREPARE)
                                .taskAssignee(login)
                                .finished()
                                .count()
                        > 0;
    }

    private boolean submitted(String login, ApprovingAct act) {
        return changes.of(act.id()).stream()
                .map(ChangeRequest::submission)
                .anyMatch(submission -> submission != null && submission.concerns(login));
    }
}
