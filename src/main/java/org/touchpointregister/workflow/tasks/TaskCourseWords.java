package org.touchpointregister.workflow.tasks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.shared.Sentences;

/** The course of a case in words a person reads: when, who, what, and what they said. */
@Component
class TaskCourseWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ActedFor acted;
    private final Sentences sentences;

    TaskCourseWords(ActedFor acted, Sentences sentences) {
        this.acted = acted;
        this.sentences = sentences;
    }

    List<Line> of(List<TaskCourse.Event> events, ZoneId zone) {
        return events.stream().map(event -> line(event, zone)).toList();
    }

    private Line line(TaskCourse.Event event, ZoneId zone) {
        TaskCourse.Step step = event.step();
        String what = sentences.text("workflow.course." + event.what(), step == null ? "" : step.name());
        if (step != null && step.due() != null && event.what().equals("waits")) {
            String code = step.provisional() ? "workflow.course.dueProvisional" : "workflow.course.due";
            what = what + " " + sentences.text(code, DATE.format(step.due().atZone(zone)));
        }
        return new Line(moment(event.at(), zone), name(event), what, event.words(), tone(event.what()));
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    private @Nullable String name(TaskCourse.Event event) {
        return event.who() == null ? null : acted.name(event.who(), event.absent(), event.at());
    }

    private static String tone(String what) {
        return switch (what) {
            case "missed" -> "red";
            case "waits" -> "now";
            case "remark", "decided.return" -> "amber";
            default -> "plain";
        };
    }

    /** One line of the tab «the course of the case». */
    record Line(
            String at,
            @Nullable String who,
            String what,
            @Nullable String words,
            String tone) {}
}
