package org.touchpointregister.workflow.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The dates the engine holds for some cases: of timers and of tasks. */
final class OpenDates {

    private final Rides rides;
    private final List<String> instances;

    private OpenDates(Rides rides, List<String> instances) {
        this.rides = rides;
        this.instances = instances;
    }

    static OpenDates of(Rides rides, List<String> businessKeys) {
        return new OpenDates(
                rides,
                businessKeys.stream()
                        .flatMap(key -> rides
                                .engine()
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .list()
                                .stream())
                        .map(instance -> instance.getId())
                        .toList());
    }

    List<String> instances() {
        return instances;
    }

    List<Job> timers() {
        return instances.stream()
                .flatMap(instance -> management().createJobQuery().processInstanceId(instance).timers().list().stream())
                .sorted(Comparator.comparing(Job::getId))
                .toList();
    }

    List<Task> tasks() {
        return instances.stream()
                .flatMap(instance ->
                        rides.engine().getTaskService().createTaskQuery().processInstanceId(instance).list().stream())
                .toList();
    }

    /** Every timer by its id. */
    SortedMap<String, Instant> dates() {
        SortedMap<String, Instant> dates = new TreeMap<>();
        timers().forEach(timer -> dates.put(timer.getId(), instant(timer.getDuedate())));
        return dates;
    }

    /** The same after the engine has evaluated the expression of each anew, one after the other. */
    SortedMap<String, Instant> fresh() {
        timers().forEach(timer -> management().recalculateJobDuedate(timer.getId(), false));
        return dates();
    }

    private static Instant instant(Date date) {
        return Objects.requireNonNull(date).toInstant();
    }

    private ManagementService management() {
        return rides.engine().getManagementService();
    }
}
