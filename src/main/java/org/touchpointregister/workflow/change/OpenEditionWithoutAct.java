package org.touchpointregister.workflow.change;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.KeeperDecision;
import org.touchpointregister.register.Edition;
import org.touchpointregister.workflow.RegisterChangeFlow;

/** The keeper's decision itself makes the edition where no act is required. */
@Component
class OpenEditionWithoutAct implements JavaDelegate {

    private final KeeperDecision decision;

    OpenEditionWithoutAct(KeeperDecision decision) {
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Edition edition = decision.openEdition(UUID.fromString(RegisterChangeFlow.CHANGE_ID.require(execution)));
        RegisterChangeFlow.EDITION_NUMBER.set(execution, edition.number().value());
    }
}
