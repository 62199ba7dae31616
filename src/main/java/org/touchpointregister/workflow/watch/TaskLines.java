package org.touchpointregister.workflow.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.notification.NewNotice.Line;
import org.touchpointregister.shared.Sentences;

/** A task in one line: what, which case, whose department, by when, and its link. */
@Component
class TaskLines {

    private final DeadlineCalculator calculator;
    private final DueWords dueWords;
    private final People people;
    private final Sentences sentences;

    TaskLines(DeadlineCalculator calculator, DueWords dueWords, People people, Sentences sentences) {
        this.calculator = calculator;
        this.dueWords = dueWords;
        this.people = people;
        this.sentences = sentences;
    }

    /** The line for the one who has to do it. */
    Line own(OpenTask task, Morning morning) {
        String isNew = task.created().isBefore(morning.before()) ? null : sentences.text("workflow.digest.new");
        return line(Stream.of(task.name(), task.number(), task.department(), when(task, morning), isNew), task);
    }

    /** The line for the one who oversees it: who has it, too. */
    Line overseen(OpenTask task, Morning morning) {
        return line(Stream.of(task.name(), task.number(), when(task, morning), holder(task)), task);
    }

    /** The facts of the case that the card shows. */
    static Map<String, String> facts(OpenTask task, String registerTitle) {
        Map<String, String> facts = new HashMap<>();
        facts.put("registerTitle", registerTitle);
        Stream.of("number", "departmentName")
                .filter(task.card()::containsKey)
                .forEach(name -> facts.put(name, task.card().getOrDefault(name, "")));
        return facts;
    }

    private static Line line(Stream<? extends @org.jspecify.annotations.Nullable String> parts, OpenTask task) {
        return new Line(parts.filter(Objects::nonNull).collect(Collectors.joining(", ")), "/tasks/" + task.id());
    }

    private String when(OpenTask task, Morning morning) {
        Deadline deadline = task.deadline();
        LocalDate due = task.due();
        if (deadline == null || due == null) {
            return sentences.text("workflow.digest.noDate");
        }
        int left = calculator.workingDaysLeft(morning.layer(), morning.day(), due);
        String code = left < 0 ? "workflow.digest.late" : left == 0 ? "workflow.digest.today" : "workflow.digest.left";
        return sentences.text(code, dueWords.of(deadline.sheet()), Integer.toString(Math.abs(left)));
    }

    private String holder(OpenTask task) {
        return task.assignee() == null
                ? sentences.text("workflow.digest.nobody")
                : sentences.text(
                        "workflow.digest.holder",
                        people.find(task.assignee()).map(Person::fullName).orElse(task.assignee()));
    }
}
