package org.touchpointregister.workflow.pause;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DueWords;
import org.touchpointregister.deadline.TermPause;
import org.touchpointregister.shared.Sentences;

/** What a letter and the page say of a stopped or lengthened term. */
@Component
class PauseWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Sentences sentences;
    private final DueWords dueWords;

    PauseWords(Sentences sentences, DueWords dueWords) {
        this.sentences = sentences;
        this.dueWords = dueWords;
    }

    String of(TermPause pause) {
        LocalDate first = pause.first();
        LocalDate last = pause.last();
        return first == null || last == null
                ? sentences.text(
                        "workflow.pause.extended",
                        Integer.toString(pause.days()),
                        pause.ground(),
                        pause.clause(),
                        pause.document())
                : sentences.text(
                        "workflow.pause.suspended",
                        DATE.format(first),
                        DATE.format(last),
                        pause.ground(),
                        pause.clause(),
                        pause.document());
    }

    /** ISO where there is a date: letters word it themselves. */
    String due(Deadline deadline) {
        LocalDate due = deadline.due();
        return due == null ? dueWords.of(deadline.sheet()) : due.toString();
    }

    String task() {
        return sentences.text("workflow.publishEdition");
    }
}
