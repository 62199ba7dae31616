package org.touchpointregister.workflow.step;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.touchpointregister.workflow.engine.SignedIn;

/** Who acts in a step: the person signed in, else the one the task is assigned to. */
@Component
public class Actor {

    private final SignedIn signedIn;

    Actor(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** The person who completes the task; its absence is a fault of our own code. */
    public String of(DelegateTask task) {
        return find(task).orElseThrow(() -> new IllegalStateException("Nobody completes task " + task.getId()));
    }

    /** The same; nobody where our own code completes what nobody holds. */
    Optional<String> find(DelegateTask task) {
        return signedIn.login().or(() -> Optional.ofNullable(task.getAssignee()));
    }

    /** The person who started the process or sent the message. */
    public String of(DelegateExecution execution) {
        return signedIn.login()
                .orElseThrow(() -> new IllegalStateException("Nobody acts in " + execution.getProcessInstanceId()));
    }
}
