package org.touchpointregister.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** The due date as text for cards, letters and pages: the date, the date marked as provisional, or that there is none yet. */
@Component
public class DueWords {

    private final Sentences sentences;
    private final SheetWords words;

    DueWords(Sentences sentences, SheetWords words) {
        this.sentences = sentences;
        this.words = words;
    }

    public String of(DeadlineSheet sheet) {
        return of(sheet.due(), sheet);
    }

    /** The date under the stricter reading in the same words: it follows from the same calendar. */
    public String strict(DeadlineSheet sheet) {
        return of(sheet.strict(), sheet);
    }

    private String of(@Nullable LocalDate due, DeadlineSheet sheet) {
        if (due == null) {
            return sentences.text("deadline.due.undetermined");
        }
        return sheet.provisional() ? sentences.text("deadline.due.provisional", words.date(due)) : words.date(due);
    }
}
