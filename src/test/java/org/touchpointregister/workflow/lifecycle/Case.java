package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Office.Desks;

/** A case in the engine, known by its human number, and what people do with its tasks. */
class Case {

    private final Rides rides;
    private final Body body;
    private final String number;

    Case(Rides rides, Body body, String number) {
        this.rides = rides;
        this.body = body;
        this.number = number;
    }

    Body body() {
        return body;
    }

    String number() {
        return number;
    }

    Desks desks() {
        return rides.desks();
    }

    /** The open tasks of that key which the person sees. */
    List<Task> tasks(String who, String key) {
        return desks().as(body.login(who), query(key)::list);
    }

    /** The open tasks of that key, whoever may see them. */
    List<Task> open(String key) {
        return query(key).list();
    }

    private TaskQuery query(String key) {
        return rides.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key);
    }

    /** The one open task of that key, whoever may see it. */
    Task task(String key) {
        List<Task> open = open(key);
        assertThat(open).as("%s of %s; it stands at %s", key, number, stands()).hasSize(1);
        return open.get(0);
    }

    /** The person takes the task and completes it. */
    void answer(String who, String key, Map<String, ?> answer) {
        String login = body.login(who);
        TaskService work = rides.engine().getTaskService();
        desks().as(login, () -> {
            List<Task> seen = query(key).list();
            assertThat(seen).as("%s sees %s of %s", who, key, number).isNotEmpty();
            for (Task task : seen) {
                if (task.getAssignee() == null) {
                    work.claim(task.getId(), login);
                }
                work.complete(task.getId(), new HashMap<>(answer));
            }
            return seen;
        });
    }

    void completeUnclaimed(String who, Task task, Map<String, ?> answer) {
        desks().as(body.login(who), () -> {
            rides.engine().getTaskService().complete(task.getId(), new HashMap<>(answer));
            return task;
        });
    }

    /** The answer is refused, and nothing has moved. */
    Refusal refused(String who, String key, Map<String, ?> answer) {
        return refused(() -> completeUnclaimed(who, task(key), answer));
    }

    Refusal refused(Runnable attempt) {
        String before = picture();
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt::run);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(picture()).as("nothing changed").isEqualTo(before);
        return refusal;
    }

    /** Where the token stands, and what the process knows: the picture that a refusal leaves as it is. */
    String picture() {
        return stands() + " " + rides.variables(number);
    }

    /** Ids of the activities in which the case stands; empty once it is over. */
    Set<String> stands() {
        return rides
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> rides.engine().getRuntimeService().getActiveActivityIds(id).stream())
                .map(id -> id.replaceAll("#multiInstanceBody$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often the case went through that activity. */
    long visits(String activity) {
        return rides
                .engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(instance -> rides
                        .engine()
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .finished()
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getId)
                .count();
    }
}
