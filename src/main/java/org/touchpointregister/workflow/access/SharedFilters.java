package org.touchpointregister.workflow.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/**
 * The ready filters of Tasklist. They belong to nobody, because whoever owns a filter may put an expression into it,
 * and an expression runs on the server.
 */
@Component
class SharedFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String END_OF_TOMORROW = "${authorityDays.endOfTomorrow()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;
    private final Sentences sentences;

    SharedFilters(FilterService filters, TaskService tasks, Grants grants, Sentences sentences) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.sentences = sentences;
    }

    void ensure() {
        openToAll(save("mine", 10, query().taskAssigneeExpression(ME)));
        openToAll(save("waitingForMe", 20, query().taskCandidateUserExpression(ME)));
        openToAll(save(
                "ofDepartment",
                30,
                query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()));
        // Rights alone would leave the same tasks, but would have to be asked for every task there is (ADR 0024).
        closeToAll(save("overdue", 40, overdue(own())));
        closeToAll(save("dueSoon", 50, dueSoon(own())));
        save("overdueOfAuthority", 60, overdue(query()));
        save("dueSoonOfAuthority", 70, dueSoon(query()));
        save("ofAuthority", 80, query());
    }

    /** Those who work on tasks see what is due of their own and of their department. */
    void openOwnTo(String group) {
        open(group, "overdue", "dueSoon");
    }

    /** Those who watch over the authority see all of it. */
    void openWholeAuthorityTo(String group) {
        open(group, "overdueOfAuthority", "dueSoonOfAuthority", "ofAuthority");
    }

    private void open(String group, String... codes) {
        for (String code : codes) {
            Filter filter = find(name(code));
            grants.ensure(group, FILTER, filter.getId(), READ);
        }
    }

    private void openToAll(Filter filter) {
        grants.ensureForAll(FILTER, filter.getId(), READ);
    }

    private void closeToAll(Filter filter) {
        grants.withdrawFromAll(FILTER, filter.getId());
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    /** Those that the person holds or might, and those that a colleague of the same group has taken. */
    private TaskQuery own() {
        return query().or()
                .taskAssigneeExpression(ME)
                .taskCandidateUserExpression(ME)
                .includeAssignedTasks()
                .endOr();
    }

    private static TaskQuery overdue(TaskQuery among) {
        return among.dueBeforeExpression(NOW);
    }

    private static TaskQuery dueSoon(TaskQuery among) {
        return among.dueAfterExpression(NOW).dueBeforeExpression(END_OF_TOMORROW);
    }

    private Filter save(String code, int priority, TaskQuery query) {
        String name = name(code);
        Filter known = find(name);
        Filter filter = known == null ? filters.newTaskFilter(name) : known;
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                sentences.text("workflow.filter." + code + ".description"),
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                // Our cards show what a person needs to know, with one question for all of them.
                "variables",
                List.of()));
        return filters.saveFilter(filter);
    }

    private Filter find(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private String name(String code) {
        return sentences.text("workflow.filter." + code);
    }
}
