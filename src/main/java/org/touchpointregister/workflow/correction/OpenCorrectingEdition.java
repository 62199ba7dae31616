package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.register.Edition;
import org.touchpointregister.workflow.ActCorrectionFlow;

/** The edition that is what the signed paper says, under the same act. */
@Component
class OpenCorrectingEdition implements JavaDelegate {

    private final ActCorrections corrections;

    OpenCorrectingEdition(ActCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Edition edition =
                corrections.openCorrectingEdition(UUID.fromString(ActCorrectionFlow.CORRECTION_ID.require(execution)));
        ActCorrectionFlow.EDITION_NUMBER.set(execution, edition.number().value());
    }
}
