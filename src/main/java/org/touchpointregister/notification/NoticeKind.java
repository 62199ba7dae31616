package org.touchpointregister.notification;

import java.util.List;
import java.util.Locale;

/** What a letter is about; each kind has its own template and the facts without which it would say nothing. */
public enum NoticeKind {
    ASSIGNED("taskName"),
    RETURNED("number"),
    PUT_TO_VOTE("number"),
    ACCEPTED("number"),
    DECLINED("number"),
    ACT_DECIDED("actTitle"),
    ACT_RETURNED("actTitle"),
    DUE_SOON("taskName", "dueDate"),
    DUE_TODAY("taskName", "dueDate"),
    FOLLOW_UP("taskName"),
    OVERDUE("taskName", "dueDate"),
    ESCALATED("taskName", "dueDate"),
    PUBLISHED("registerTitle", "editionNumber"),
    WAITING_FOR_ACT("number"),
    WAY_IS_FREE("actTitle"),
    DELAY_RECORDED("taskName", "dueDate"),
    TERM_CHANGED("taskName", "dueDate", "remark"),
    DIGEST("day"),
    CALENDAR_NOT_APPROVED("year"),
    ROWS_JOINED("number", "touchpoint", "owner"),
    ADJACENT_OFFERED("authorityName", "touchpoint"),
    ADJACENT_ANSWERED("authorityName", "touchpoint"),
    ADJACENT_CHANGED("authorityName", "touchpoint"),
    TOUCHPOINT_ALTERED("number", "remark"),
    ROW_REQUESTED("number", "remark"),
    ROW_REQUEST_ANSWERED("number", "remark"),
    SUBSTITUTION("remark");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> neededFacts;

    NoticeKind(String... neededFacts) {
        this.neededFacts = List.of(neededFacts);
    }

    /** Names of the facts that {@link Notices#prepare} insists on. */
    public List<String> neededFacts() {
        return neededFacts;
    }

    /** Whether its words hold for the day it was written for only: what is due, late or waiting on that morning. */
    public boolean speaksOfItsDay() {
        return switch (this) {
            case DUE_SOON, DUE_TODAY, FOLLOW_UP, OVERDUE, ESCALATED, DIGEST -> true;
            default -> false;
        };
    }

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
