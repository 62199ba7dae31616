package org.touchpointregister.change.rule;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.Refusal.Sentence;

/** What a check found: where, under which clause, how severe, and the sentence that says it; no item means the whole change. */
public record Finding(
        @Nullable UUID itemId,
        int position,
        @Nullable String field,
        String clause,
        Severity severity,
        Sentence sentence,
        @Nullable Proposal proposal) {

    Finding proposing(Proposal way) {
        return new Finding(itemId, position, field, clause, severity, sentence, way);
    }

    public boolean blocking() {
        return severity == Severity.BLOCKING;
    }

    static List<Finding> none() {
        return List.of();
    }

    /** A way out that the software can go by itself: put the row together with another one of the change or of the register. */
    public record Proposal(
            @Nullable UUID itemId,
            @Nullable UUID rowId,
            @Nullable UUID departmentId) {}
}
