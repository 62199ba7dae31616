package org.touchpointregister.formation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a formation is: one line per department, the ones that need attention counted. */
public record Progress(Formation formation, List<Part> parts) {

    public Progress {
        parts = List.copyOf(parts);
    }

    /** How many departments there are of each kind of answer; kinds that nobody gave are absent. */
    public Map<Answer, Integer> counts() {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        parts.forEach(part -> counts.merge(part.answer(), 1, Integer::sum));
        return counts;
    }

    /** The departments that stand in the way of the approval. */
    List<Part> unsettled() {
        return parts.stream().filter(part -> !part.answer().settled()).toList();
    }

    boolean hasAccepted() {
        return parts.stream().anyMatch(part -> part.answer() == Answer.ACCEPTED);
    }

    /** One department: its answer, the change it answers by, how many rounds and rows that has, why it was left out. */
    public record Part(
            UUID departmentId,
            String department,
            Answer answer,
            @Nullable UUID changeId,
            @Nullable String number,
            int rows,
            int returns,
            @Nullable String leftNote) {}
}
