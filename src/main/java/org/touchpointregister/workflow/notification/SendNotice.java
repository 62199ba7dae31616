package org.touchpointregister.workflow.notification;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.notification.Mailer;
import org.touchpointregister.workflow.NotificationFlow;

/** Sends one letter; a failure is the engine's retry and then an incident that operators see in Cockpit. */
@Component
class SendNotice implements JavaDelegate {

    private final Mailer mailer;

    SendNotice(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mailer.send(UUID.fromString(NotificationFlow.NOTICE_ID.require(execution)));
    }
}
