package org.touchpointregister.workflow.act;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.AgreementSheet;
import org.touchpointregister.workflow.ActApprovalFlow;

/** The lines of the agreement sheet that are asked at a time; named {@code agreementLines} in the diagram. */
@Component
public class AgreementLines {

    private final AgreementSheet sheet;

    AgreementLines(AgreementSheet sheet) {
        this.sheet = sheet;
    }

    /** Ids of the lines, one task for each. */
    public List<String> askedNow(DelegateExecution execution) {
        return sheet.askedNow(UUID.fromString(ActApprovalFlow.ACT_ID.require(execution))).stream()
                .map(UUID::toString)
                .toList();
    }
}
