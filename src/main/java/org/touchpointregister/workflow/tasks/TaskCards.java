package org.touchpointregister.workflow.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.CardFacts;

/** What the cards of Tasklist show beside the task's name; the same few statements for one card and for fifty. */
@Component
class TaskCards {

    static final int MOST = 100;

    private static final String NUMBER = RegisterChangeFlow.NUMBER.name();
    private static final String DEPARTMENT = RegisterChangeFlow.DEPARTMENT_NAME.name();
    private static final String DEADLINE = CardFacts.DEADLINE_ID.name();

    private final EngineReader engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Regulations regulations;
    private final Deadlines deadlines;
    private final TaskDue taskDue;

    TaskCards(
            EngineReader engine,
            TaskService tasks,
            RuntimeService runtime,
            Regulations regulations,
            Deadlines deadlines,
            TaskDue taskDue) {
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.regulations = regulations;
        this.deadlines = deadlines;
        this.taskDue = taskDue;
    }

    /** The cards of those of the tasks that the person may see; in one transaction, which asks for the calendar once. */
    @Transactional(readOnly = true)
    List<TaskCard> of(String login, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Task> seen = engine.as(
                login,
                () -> tasks.createTaskQuery()
                        .taskIdIn(ids.toArray(String[]::new))
                        .listPage(0, MOST));
        Map<String, Map<String, String>> facts = factsOf(seen);
        Map<String, DeadlineSheet> sheets = sheetsOf(facts);
        return seen.stream()
                .filter(task -> task.getTenantId() != null)
                .map(task -> card(task, facts.getOrDefault(task.getId(), Map.of()), sheets.get(task.getId())))
                .toList();
    }

    /** The sheets of the tasks' terms: only they know whether a date may still move with the calendar. */
    private Map<String, DeadlineSheet> sheetsOf(Map<String, Map<String, String>> facts) {
        Map<String, UUID> ids = new HashMap<>();
        facts.forEach((task, known) ->
                Optional.ofNullable(known.get(DEADLINE)).map(UUID::fromString).ifPresent(id -> ids.put(task, id)));
        Map<UUID, Deadline> stored = ids.isEmpty() ? Map.of() : deadlines.byId(ids.values());
        Map<String, DeadlineSheet> sheets = new HashMap<>();
        ids.forEach((task, id) ->
                Optional.ofNullable(stored.get(id)).ifPresent(deadline -> sheets.put(task, deadline.sheet())));
        return sheets;
    }

    private Map<String, Map<String, String>> factsOf(List<Task> seen) {
        if (seen.isEmpty()) {
            return Map.of();
        }
        return runtime
                .createVariableInstanceQuery()
                .taskIdIn(seen.stream().map(Task::getId).toArray(String[]::new))
                .variableNameIn(NUMBER, DEPARTMENT, DEADLINE)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        VariableInstance::getTaskId,
                        Collectors.collectingAndThen(Collectors.toList(), TaskCards::byName)));
    }

    private static Map<String, String> byName(List<VariableInstance> variables) {
        Map<String, String> texts = new HashMap<>();
        variables.forEach(variable -> texts.put(variable.getName(), String.valueOf(variable.getValue())));
        return texts;
    }

    private TaskCard card(Task task, Map<String, String> facts, @Nullable DeadlineSheet sheet) {
        Regulation regulation = regulations.of(new AuthorityId(task.getTenantId()));
        Regulation.Authority authority = regulation.authority();
        TaskDue.Due due = taskDue.of(
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                regulation,
                sheet != null && sheet.provisional() ? sheet.due() : null);
        return new TaskCard(
                task.getId(),
                facts.get(NUMBER),
                facts.get(DEPARTMENT),
                task.getTenantId(),
                authority.shortName(),
                authority.timeZone(),
                due.date(),
                due.left(),
                due.words(),
                due.tone());
    }
}
