package org.touchpointregister.workflow.act;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActState;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.workflow.ActApprovalFlow;

/** Tells the diagram where a sent draft goes: it asks by {@code agreement}. */
@Component
class AgreementOutcome {

    private final ApprovingActs acts;

    AgreementOutcome(ApprovingActs acts) {
        this.acts = acts;
    }

    void keep(DelegateExecution execution) {
        ActState state = acts.require(UUID.fromString(ActApprovalFlow.ACT_ID.require(execution)))
                .state();
        ActApprovalFlow.AGREEMENT.set(execution, word(state));
    }

    private static String word(ActState state) {
        return switch (state) {
            case AGREEING -> "asked";
            case DRAFT -> "remarked";
            default -> "agreed";
        };
    }
}
