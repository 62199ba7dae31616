package org.touchpointregister.workflow.watch;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.workflow.PublicationFlow;
import org.touchpointregister.workflow.step.StepDeadlines;

/** All open tasks of an authority at once: a handful of statements, however many tasks there are. */
@Component
class OpenTasks {

    private static final String CANDIDATES = "select l.task_id_ as task, l.user_id_ as login, l.group_id_ as team"
            + " from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_"
            + " where t.tenant_id_ = :authority and l.type_ = 'candidate'";

    /** What a card shows stands with the task; which publication it is about stands with the case. */
    private static final String CARDS = "select t.id_ as task, v.name_ as name, v.text_ as value"
            + " from act_ru_task t join act_ru_variable v on v.task_id_ = t.id_"
            + " where t.tenant_id_ = :authority and v.text_ is not null"
            + " union all select t.id_, v.name_, v.text_"
            + " from act_ru_task t join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.task_id_ is null"
            + " where t.tenant_id_ = :authority and v.name_ = 'publicationId'";

    private final TaskService tasks;
    private final IdentityService identity;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;

    OpenTasks(TaskService tasks, IdentityService identity, Deadlines deadlines, JdbcClient jdbc) {
        this.tasks = tasks;
        this.identity = identity;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /** The nearest due first, those without a date last. */
    List<OpenTask> of(AuthorityId authority) {
        Map<String, Set<String>> audiences = audiences(authority);
        Map<String, Map<String, String>> cards = cards(authority);
        Map<String, Deadline> byKey =
                deadlines.open(authority).stream().collect(Collectors.toMap(Deadline::key, Function.identity()));
        return tasks
                .createTaskQuery()
                .tenantIdIn(authority.value())
                .active()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .map(task -> {
                    Map<String, String> card = cards.getOrDefault(task.getId(), Map.of());
                    return open(task, audience(task, audiences), card, byKey.get(key(task, card)));
                })
                .toList();
    }

    private static OpenTask open(
            Task task, Set<String> audience, Map<String, String> card, @Nullable Deadline deadline) {
        Date followUp = task.getFollowUpDate();
        return new OpenTask(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                followUp == null ? null : followUp.toInstant(),
                audience,
                card,
                deadline);
    }

    private static String key(Task task, Map<String, String> card) {
        return StepDeadlines.key(task, card.get(PublicationFlow.PUBLICATION_ID.name()));
    }

    private static Set<String> audience(Task task, Map<String, Set<String>> candidates) {
        return task.getAssignee() == null
                ? candidates.getOrDefault(task.getId(), Set.of())
                : Set.of(task.getAssignee());
    }

    private Map<String, Set<String>> audiences(AuthorityId authority) {
        Map<String, List<String>> members = new HashMap<>();
        Map<String, Set<String>> found = new HashMap<>();
        for (Link link : jdbc.sql(CANDIDATES)
                .param("authority", authority.value())
                .query(Link.class)
                .list()) {
            Set<String> logins = found.computeIfAbsent(link.task(), nobody -> new TreeSet<>());
            if (link.login() != null) {
                logins.add(link.login());
            } else if (link.team() != null) {
                logins.addAll(members.computeIfAbsent(link.team(), this::members));
            }
        }
        return found;
    }

    private List<String> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .toList();
    }

    private Map<String, Map<String, String>> cards(AuthorityId authority) {
        Map<String, Map<String, String>> cards = new HashMap<>();
        jdbc.sql(CARDS)
                .param("authority", authority.value())
                .query(Fact.class)
                .list()
                .forEach(fact -> cards.computeIfAbsent(fact.task(), empty -> new HashMap<>())
                        .put(fact.name(), fact.value()));
        return cards;
    }

    private record Link(
            String task, @Nullable String login, @Nullable String team) {}

    private record Fact(String task, String name, String value) {}
}
