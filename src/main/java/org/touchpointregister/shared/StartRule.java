package org.touchpointregister.shared;

/** Whether the day of the event is the first day of the term; by default it is not (Civil Code art. 191). */
public enum StartRule {
    NEXT_DAY,
    EVENT_DAY_INCLUDED
}
