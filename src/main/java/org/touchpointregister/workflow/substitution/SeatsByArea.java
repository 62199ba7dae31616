package org.touchpointregister.workflow.substitution;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.AreasChanged;
import org.touchpointregister.workflow.engine.SignedIn;

/** Checks that nobody has taken yet follow the areas as soon as these are set. */
@Component
class SeatsByArea {

    private static final String CHECK = "checkCompleteness";

    private final TaskService tasks;
    private final TaskSeats seats;
    private final SignedIn signedIn;

    SeatsByArea(TaskService tasks, TaskSeats seats, SignedIn signedIn) {
        this.tasks = tasks;
        this.seats = seats;
        this.signedIn = signedIn;
    }

    @EventListener
    void follow(AreasChanged changed) {
        signedIn.leftOut(() -> tasks.createTaskQuery()
                .tenantIdIn(changed.authority().value())
                .taskDefinitionKey(CHECK)
                .taskUnassigned()
                .list()
                .forEach(seats::renew));
    }
}
