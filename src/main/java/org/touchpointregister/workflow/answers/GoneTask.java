package org.touchpointregister.workflow.answers;

import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.Refusal;

/** Tells a person who came too late what became of the task: who did it and when. */
@Component
public class GoneTask {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String COMPLETED = "completed";

    private final People people;
    private final AuthorityZone zones;

    GoneTask(People people, AuthorityZone zones) {
        this.people = people;
        this.zones = zones;
    }

    /** The refusal for a task that is not open; one of another authority, or none at all, is just missing. */
    public Refusal refusal(String taskId, @Nullable String asker, HistoryService history) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        if (task == null || !maySee(asker, task.getTenantId())) {
            return Refusal.missing("workflow.answer.noSuchTask");
        }
        String when = time(task.getEndTime(), task.getTenantId());
        if (!COMPLETED.equals(task.getDeleteReason())) {
            return Refusal.conflict("workflow.answer.taskClosed", when);
        }
        String who = whoCompleted(task, history);
        return who == null
                ? Refusal.conflict("workflow.answer.taskDone", when)
                : Refusal.conflict("workflow.answer.taskDoneBy", fullName(who), when);
    }

    private boolean maySee(@Nullable String asker, @Nullable String authority) {
        if (asker == null || authority == null || people.isAdmin(asker)) {
            return true;
        }
        return people.find(asker)
                .map(Person::authority)
                .filter(own -> own.value().equals(authority))
                .isPresent();
    }

    private static @Nullable String whoCompleted(HistoricTaskInstance task, HistoryService history) {
        return history
                .createUserOperationLogQuery()
                .taskId(task.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(task.getAssignee());
    }

    private String fullName(String login) {
        return people.find(login).map(Person::fullName).orElse(login);
    }

    private String time(Date end, @Nullable String authority) {
        return DAY_AND_TIME.format(end.toInstant().atZone(zones.of(authority)));
    }
}
