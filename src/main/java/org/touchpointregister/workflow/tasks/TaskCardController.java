package org.touchpointregister.workflow.tasks;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** What our parts of Tasklist ask for: cards, and the course of a case. */
@RestController
class TaskCardController {

    private final TaskCards cards;
    private final TaskCourse course;
    private final TaskCourseWords words;
    private final CurrentPerson current;
    private final Regulations regulations;

    TaskCardController(
            TaskCards cards, TaskCourse course, TaskCourseWords words, CurrentPerson current, Regulations regulations) {
        this.cards = cards;
        this.course = course;
        this.words = words;
        this.current = current;
        this.regulations = regulations;
    }

    @GetMapping("/api/v1/tasks/cards")
    Items<TaskCard> cards(@RequestParam Set<String> ids) {
        if (ids.size() > TaskCards.MOST) {
            throw Refusal.invalid("workflow.card.tooMany", TaskCards.MOST);
        }
        return new Items<>(cards.of(current.require().login(), ids), null);
    }

    @GetMapping("/api/v1/tasks/{id}/course")
    Items<TaskCourseWords.Line> course(@PathVariable String id) {
        Task task = course.require(current.require().login(), id);
        return new Items<>(words.of(course.of(task), zoneOf(task)), null);
    }

    private ZoneId zoneOf(Task task) {
        return regulations.of(new AuthorityId(task.getTenantId())).authority().timeZone();
    }

    /** Lists of the API have this form; none here is longer than one page. */
    record Items<T>(List<T> items, @Nullable String next) {}
}
