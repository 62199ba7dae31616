package org.touchpointregister.workflow.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.step.CardFacts;

/** What the cards of Tasklist show beside the task's name; the same few statements for one card and for fifty. */
@Component
class TaskCards {

    static final int MOST = 100;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String NUMBER = RegisterChangeFlow.NUMBER.name();
    private static final String DEPARTMENT = RegisterChangeFlow.DEPARTMENT_NAME.name();
    private static final String DEADLINE = CardFacts.DEADLINE_ID.name();

    private final EngineReader engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Regulations regulations;
    private final Deadlines deadlines;
    private final DueWords dueWords;
    private final DeadlineCalculator calculator;
    private final AuthorityToday today;
    private final Sentences sentences;

    TaskCards(
            EngineReader engine,
            TaskService tasks,
            RuntimeService runtime,
            Regulations regulations,
            Deadlines deadlines,
            DueWords dueWords,
            DeadlineCalculator calculator,
            AuthorityToday today,
            Sentences sentences) {
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.regulations = regulations;
        this.deadlines = deadlines;
        this.dueWords = dueWords;
        this.calculator = calculator;
        this.today = today;
        this.sentences = sentences;
    }

    /** The cards of those of the tasks that the person may see. */
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
        LocalDate due = task.getDueDate() == null
                ? null
                : AuthorityToday.of(task.getDueDate().toInstant(), authority.timeZone());
        Integer left = due == null
                ? null
                : calculator.workingDaysLeft(authority.calendarLayer(), today.in(authority.timeZone()), due);
        return new TaskCard(
                task.getId(),
                facts.get(NUMBER),
                facts.get(DEPARTMENT),
                task.getTenantId(),
                authority.shortName(),
                due == null ? null : words(due, sheet),
                left,
                words(left),
                TaskCard.tone(left));
    }

    private String words(LocalDate due, @Nullable DeadlineSheet sheet) {
        return sheet != null && Objects.equals(sheet.due(), due) ? dueWords.of(sheet) : DATE.format(due);
    }

    private @Nullable String words(@Nullable Integer left) {
        if (left == null) {
            return null;
        }
        if (left == 0) {
            return sentences.text("workflow.card.dueToday");
        }
        return sentences.text(left > 0 ? "workflow.card.daysLeft" : "workflow.card.daysOver", Math.abs(left));
    }
}
