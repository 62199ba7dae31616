package org.touchpointregister.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A formation in the words of its regulation. */
record FormationView(
        UUID id,
        String number,
        String authority,
        String registerTitle,
        FormationState state,
        String stateName,
        LocalDate dueOn,
        @Nullable String note,
        @Nullable Integer edition,
        int settled,
        List<PartLine> parts,
        List<OverlapLine> overlaps,
        List<OverlapResolutions.Resolved> resolved) {

    public boolean collecting() {
        return state == FormationState.COLLECTING;
    }

    /** Departments of that kind of answer. */
    public long count(String answer) {
        return parts.stream()
                .filter(part -> part.answer().name().equals(answer))
                .count();
    }

    /** One department. */
    record PartLine(
            UUID departmentId,
            String department,
            Answer answer,
            String answerName,
            @Nullable UUID changeId,
            @Nullable String number,
            int rows,
            int returns,
            @Nullable String leftNote) {

        public boolean mayBeLeft() {
            return answer != Answer.LEFT_OUT && answer != Answer.ADOPTED;
        }

        /** The colour of the answer: what is done, what waits, what is late. */
        public String tone() {
            return switch (answer) {
                case ACCEPTED, ADOPTED -> "good";
                case LATE, DROPPED -> "problem";
                case RETURNED -> "warning";
                case SUBMITTED -> "accent";
                case WAITING, LEFT_OUT -> "";
            };
        }
    }

    /** A touchpoint that several departments named within one process, their rows side by side. */
    record OverlapLine(
            String direction, @Nullable String process, String touchpoint, String channel, List<SideLine> sides) {}

    record SideLine(
            UUID itemId,
            UUID changeId,
            String number,
            String department,
            List<String> needs,
            @Nullable String peculiarities,
            @Nullable String responsiblePost) {}
}
