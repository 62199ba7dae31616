package org.touchpointregister.workflow.correction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.ActCorrectionFlow;
import org.touchpointregister.workflow.step.Actor;

/** Opens the correction of the act that made an edition, and gives the case its number. */
@Component
class OpenCorrection implements JavaDelegate {

    private final ActCorrections corrections;
    private final ApprovingActs acts;
    private final Actor actor;

    OpenCorrection(ActCorrections corrections, ApprovingActs acts, Actor actor) {
        this.corrections = corrections;
        this.acts = acts;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String authority = ActCorrectionFlow.AUTHORITY.find(execution).orElseGet(execution::getTenantId);
        ActCorrection correction = corrections.open(
                new AuthorityId(authority),
                ActCorrectionFlow.CORRECTED_EDITION
                        .find(execution)
                        .map(CorrectionRequestedAnswer::number)
                        .orElse(null),
                actor.of(execution));
        execution.setProcessBusinessKey(correction.number());
        ActCorrectionFlow.AUTHORITY.set(execution, authority);
        ActCorrectionFlow.CORRECTION_ID.set(execution, correction.id().toString());
        ActCorrectionFlow.ACT_ID.set(execution, correction.actId().toString());
        ActCorrectionFlow.ACT_TITLE.set(execution, acts.title(acts.require(correction.actId())));
        ActCorrectionFlow.NUMBER.set(execution, correction.number());
        ActCorrectionFlow.CORRECTED_EDITION.set(execution, correction.edition().toString());
    }
}
