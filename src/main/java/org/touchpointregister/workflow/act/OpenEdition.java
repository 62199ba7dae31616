package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.register.Edition;
import org.touchpointregister.workflow.ActApprovalFlow;

/** The registered act makes the next edition, in one transaction with the token. */
@Component
class OpenEdition implements JavaDelegate {

    private final ApprovingActs acts;
    private final ActLetters letters;

    OpenEdition(ApprovingActs acts, ActLetters letters) {
        this.acts = acts;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Edition edition = acts.openEdition(UUID.fromString(ActApprovalFlow.ACT_ID.require(execution)));
        ActApprovalFlow.EDITION_NUMBER.set(execution, edition.number().value());
        letters.wayIsFree(execution);
    }
}
