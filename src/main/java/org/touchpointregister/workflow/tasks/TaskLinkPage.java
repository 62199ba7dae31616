package org.touchpointregister.workflow.tasks;

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
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** {@code /tasks/{id}}: leads to an open task that is the person's to do, tells who has it, or what became of it. */
@Controller
class TaskLinkPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final TaskService tasks;
    private final HistoryService history;
    private final TaskSight sight;
    private final CaseOfTask cases;
    private final People people;
    private final CurrentPerson current;
    private final Regulations regulations;
    private final Sentences sentences;

    TaskLinkPage(
            TaskService tasks,
            HistoryService history,
            TaskSight sight,
            CaseOfTask cases,
            People people,
            CurrentPerson current,
            Regulations regulations,
            Sentences sentences) {
        this.tasks = tasks;
        this.history = history;
        this.sight = sight;
        this.cases = cases;
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
        Task open = tasks.createTaskQuery().taskId(id).singleResult();
        if (open != null && isToDo(open, reader)) {
            return "redirect:/camunda/app/tasklist/default/#/?task=" + id;
        }
        if (!sight.mayKnow(reader, id)) {
            throw Refusal.forbidden("workflow.task.notYours");
        }
        model.addAttribute("task", known.getName());
        model.addAttribute("sentence", open == null ? ended(known) : waits(open));
        cases.find(known).ifPresent(about -> model.addAttribute("about", about));
        return "tasks/task";
    }

    private boolean isToDo(Task open, Person reader) {
        return open.getAssignee() == null
                ? sight.mayWork(reader.login(), open.getId())
                : open.getAssignee().equals(reader.login());
    }

    private String waits(Task open) {
        return open.getAssignee() == null
                ? sentences.text("workflow.task.open")
                : sentences.text(
                        "workflow.task.taken",
                        name(open.getAssignee()),
                        moment(sight.heldSince(open.getId()), open.getTenantId()));
    }

    private String ended(HistoricTaskInstance task) {
        String end = moment(task.getEndTime(), task.getTenantId());
        return "completed".equals(task.getDeleteReason())
                ? sentences.text("workflow.task.done", name(task.getAssignee()), end)
                : sentences.text("workflow.task.gone", end);
    }

    private String name(@Nullable String login) {
        return login == null ? sentences.text("workflow.task.somebody") : people.name(login);
    }

    private String moment(@Nullable Date date, String tenant) {
        ZoneId zone = regulations.of(new AuthorityId(tenant)).authority().timeZone();
        return date == null ? "" : MOMENT.format(date.toInstant().atZone(zone));
    }

    private static boolean ofOwnAuthority(HistoricTaskInstance task, Person reader) {
        AuthorityId own = reader.authority();
        return task.getTenantId() != null && (own == null || own.value().equals(task.getTenantId()));
    }
}
