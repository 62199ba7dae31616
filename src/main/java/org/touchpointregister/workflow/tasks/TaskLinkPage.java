package org.touchpointregister.workflow.tasks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** {@code /tasks/{id}}: leads to an open task that is the person's to do, tells who has it, or who did it and when. */
@Controller
class TaskLinkPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final TaskService tasks;
    private final HistoryService history;
    private final TaskSight sight;
    private final People people;
    private final CurrentPerson current;
    private final Regulations regulations;
    private final Sentences sentences;

    TaskLinkPage(
            TaskService tasks,
            HistoryService history,
            TaskSight sight,
            People people,
            CurrentPerson current,
            Regulations regulations,
            Sentences sentences) {
        this.tasks = tasks;
        this.history = history;
        this.sight = sight;
        this.people = people;
        this.current = current;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    @GetMapping("/tasks")
    String tasklist() {
        return "redirect:/camunda/app/tasklist/default/";
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, Model model) {
        Person reader = current.require();
        HistoricTaskInstance known =
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        if (known == null || !ofOwnAuthority(known, reader)) {
            throw Refusal.missing("workflow.task.unknown");
        }
        model.addAttribute("task", known.getName());
        Task open = tasks.createTaskQuery().taskId(id).singleResult();
        if (open == null) {
            model.addAttribute("sentence", ended(known));
            return "tasks/task";
        }
        if (open.getAssignee() != null && !open.getAssignee().equals(reader.login())) {
            model.addAttribute("sentence", sentences.text("workflow.task.taken", name(open.getAssignee())));
            return "tasks/task";
        }
        if (!sight.mayWork(reader.login(), id)) {
            if (!oversees(reader, open)) {
                throw Refusal.forbidden("workflow.task.notYours");
            }
            model.addAttribute("sentence", sentences.text("workflow.task.open"));
            return "tasks/task";
        }
        return "redirect:/camunda/app/tasklist/default/#/?task=" + id;
    }

    private String ended(HistoricTaskInstance task) {
        if ("completed".equals(task.getDeleteReason())) {
            return sentences.text("workflow.task.done", name(task.getAssignee()), moment(task));
        }
        return sentences.text("workflow.task.gone", moment(task));
    }

    private String name(@Nullable String login) {
        return login == null
                ? sentences.text("workflow.task.somebody")
                : people.find(login).map(Person::fullName).orElse(login);
    }

    private String moment(HistoricTaskInstance task) {
        ZoneId zone =
                regulations.of(new AuthorityId(task.getTenantId())).authority().timeZone();
        Date end = task.getEndTime();
        return end == null ? "" : MOMENT.format(LocalDateTime.ofInstant(end.toInstant(), zone));
    }

    private boolean oversees(Person reader, Task task) {
        AuthorityId authority = new AuthorityId(task.getTenantId());
        return people.holds(reader.login(), authority, Role.MANAGER)
                || people.holds(reader.login(), authority, Role.CONTROLLER);
    }

    private static boolean ofOwnAuthority(HistoricTaskInstance task, Person reader) {
        AuthorityId own = reader.authority();
        return task.getTenantId() != null && (own == null || own.value().equals(task.getTenantId()));
    }
}
