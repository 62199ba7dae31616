package org.touchpointregister.workflow.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.workflow.ActCorrectionFlow;

/** The act has the true number and date, and the terms that ran from them are counted anew. */
@Component
class CorrectRequisites implements JavaDelegate {

    private final ActCorrections corrections;
    private final CorrectedTerms terms;

    CorrectRequisites(ActCorrections corrections, CorrectedTerms terms) {
        this.corrections = corrections;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        terms.of(corrections.correctRequisites(UUID.fromString(ActCorrectionFlow.CORRECTION_ID.require(execution))));
    }
}
