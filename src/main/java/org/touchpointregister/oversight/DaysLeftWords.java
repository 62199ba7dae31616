package org.touchpointregister.oversight;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Working days left as people read them: the same words on cards, on the board and on the dashboard. */
@Component
public class DaysLeftWords {

    private final Sentences sentences;

    DaysLeftWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Negative days are over; null where no calendar names the date yet. */
    public String of(@Nullable Integer left) {
        if (left == null) {
            return sentences.text("oversight.left.undetermined");
        }
        if (left == 0) {
            return sentences.text("oversight.left.today");
        }
        return sentences.text(left > 0 ? "oversight.left.days" : "oversight.left.over", Math.abs(left));
    }
}
