package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.register.Edition;
import org.touchpointregister.workflow.ActCorrectionFlow;

/** The edition in which the cancelled act's changes are taken back, under the cancelling act. */
@Component
class OpenRestoringEdition implements JavaDelegate {

    private final ActCorrections corrections;

    OpenRestoringEdition(ActCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Edition edition =
                corrections.openRestoringEdition(UUID.fromString(ActCorrectionFlow.CORRECTION_ID.require(execution)));
        ActCorrectionFlow.EDITION_NUMBER.set(execution, edition.number().value());
    }
}
