package org.touchpointregister.shared;

/** What a legal term is counted in. */
public enum TermUnit {
    WORKING_DAYS,
    CALENDAR_DAYS
}
