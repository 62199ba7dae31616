package org.touchpointregister.workflow.notification;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.NotificationFlow;
import org.touchpointregister.workflow.notification.Posting.Outcome;

/** Sends one letter; a failure is the engine's retry and then an incident that operators see in Cockpit. */
@Component
class SendNotice implements JavaDelegate {

    private final Posting posting;

    SendNotice(Posting posting) {
        this.posting = posting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Outcome outcome = posting.send(UUID.fromString(NotificationFlow.NOTICE_ID.require(execution)));
        NotificationFlow.SETTLED.pass(execution, outcome.settled());
        NotificationFlow.NOT_BEFORE.pass(execution, outcome.notBefore());
    }
}
