package org.touchpointregister.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal.Sentence;

/** One line of a register in a file: its row there counted from 1, the row it says, whose it is, and what is wrong with it. */
public record RegisterLine(
        int number, ItemContent content, @Nullable String department, List<Sentence> problems) {

    public RegisterLine {
        problems = List.copyOf(problems);
    }
}
