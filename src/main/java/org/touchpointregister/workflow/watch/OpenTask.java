package org.touchpointregister.workflow.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.deadline.Deadline;

/** An open task of the authority as the morning finds it: whose it is, what its card says, its stored deadline. */
record OpenTask(
        String id,
        String name,
        String step,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant followUp,
        Set<String> audience,
        Map<String, String> card,
        @Nullable Deadline deadline) {

    boolean isOf(String login) {
        return audience.contains(login);
    }

    @Nullable
    LocalDate due() {
        return deadline == null ? null : deadline.due();
    }

    boolean isOverdueOn(LocalDate day) {
        LocalDate due = due();
        return due != null && due.isBefore(day);
    }

    boolean isDueOn(LocalDate day) {
        return day.equals(due());
    }

    /** Put off to a later day. */
    boolean isHeldOn(LocalDate day, ZoneId zone) {
        return followUp != null && followUp.atZone(zone).toLocalDate().isAfter(day);
    }

    /** Put off until this very day. */
    boolean isTakenUpOn(LocalDate day, ZoneId zone) {
        return followUp != null && followUp.atZone(zone).toLocalDate().equals(day);
    }

    @Nullable
    String number() {
        return card.get("number");
    }

    @Nullable
    String department() {
        return card.get("departmentName");
    }
}
