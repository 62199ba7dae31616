package org.touchpointregister.workflow.watch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.confirmation.Campaigns;

/** Opens the round of confirmation that the authority's period asks for this morning. */
@Component
class OpenDueConfirmations implements JavaDelegate {

    private final Campaigns campaigns;
    private final Mornings mornings;

    OpenDueConfirmations(Campaigns campaigns, Mornings mornings) {
        this.campaigns = campaigns;
        this.mornings = mornings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.openDue(mornings.of(execution).authority());
    }
}
