package org.touchpointregister.change.editor;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.regulation.Regulation.Operation;

/** The page of what became of a change. */
record StatusView(
        ChangeView change,
        String submitter,
        List<Step> steps,
        List<Line> lines,
        List<Linked> linked,
        List<String> checkers,
        boolean voted,
        OnBehalf.@Nullable Letter letter) {

    /** One round: when and by whom submitted, when and how decided. */
    record Step(
            int round,
            ZonedDateTime submittedAt,
            String submittedBy,
            @Nullable ZonedDateTime decidedAt,
            @Nullable String decidedBy,
            @Nullable CheckDecision decision,
            @Nullable String remark) {}

    /** A row: as asked first, as it stands now; {@code fate} says what became of it in a word the page translates. */
    record Line(int position, Operation operation, String name, Fate fate, List<Difference> differences) {}

    /** A field that was asked for in one way and stands in another. */
    record Difference(String heading, String asked, String now) {}

    /** The change this one was split off, or one that was split off it. */
    record Linked(String number, boolean before) {}

    enum Fate {
        AS_ASKED,
        CHANGED,
        TAKEN_OUT,
        ADDED
    }
}
