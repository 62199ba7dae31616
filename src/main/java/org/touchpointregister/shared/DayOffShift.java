package org.touchpointregister.shared;

/** Where a term in calendar days that ends on a day off goes (Civil Code art. 193). */
public enum DayOffShift {
    NEXT,
    PREVIOUS,
    NONE
}
