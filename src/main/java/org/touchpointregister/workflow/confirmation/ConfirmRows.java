package org.touchpointregister.workflow.confirmation;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.confirmation.ConfirmationState;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.workflow.ConfirmationFlow;
import org.touchpointregister.workflow.step.Actor;

/** The head or a deputy says that the department's rows are true, or begins to change them. */
@Component
class ConfirmRows implements TaskListener {

    private static final Map<String, ConfirmationState> ANSWERS =
            Map.of("confirm", ConfirmationState.CONFIRMED, "change", ConfirmationState.CHANGING);

    private final Confirmations confirmations;
    private final Actor actor;

    ConfirmRows(Confirmations confirmations, Actor actor) {
        this.confirmations = confirmations;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String login = actor.of(task);
        ConfirmationFlow.STARTED_BY.set(task.getExecution(), login);
        confirmations.answer(
                UUID.fromString(ConfirmationFlow.CONFIRMATION_ID.require(task)),
                Objects.requireNonNull(ANSWERS.get(ConfirmationFlow.DECISION.require(task))),
                login);
    }
}
