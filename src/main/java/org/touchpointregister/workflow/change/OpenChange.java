package org.touchpointregister.workflow.change;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Asked;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.OpenedChanges;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.Actor;

/** Opens the change that the start form, the API or the process inventory asked for, and gives the case its number. */
@Component
class OpenChange implements JavaDelegate {

    private final OpenedChanges changes;
    private final Actor actor;

    OpenChange(OpenedChanges changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChangeRequest change = changes.open(new NewChange(
                        new AuthorityId(
                                RegisterChangeFlow.AUTHORITY.find(execution).orElseGet(execution::getTenantId)),
                        RegisterChangeFlow.DEPARTMENT.find(execution).orElse(null),
                        RegisterChangeFlow.OCCURRED_ON
                                .find(execution)
                                .map(LocalDate::parse)
                                .orElse(null),
                        RegisterChangeFlow.NOTE.find(execution).orElse(null),
                        RegisterChangeFlow.STARTED_BY.find(execution).orElseGet(() -> actor.of(execution)))
                .askedFor(RegisterChangeFlow.ASKED_BY
                        .find(execution)
                        .map(by -> new Asked(
                                UUID.fromString(by),
                                RegisterChangeFlow.HELD.find(execution).orElse(false)))
                        .orElse(null)));
        execution.setProcessBusinessKey(change.number());
        execution.setVariables(ChangeFacts.of(change));
    }
}
