package org.touchpointregister.deadline;

/** What a day is in the production calendar; that it is shortened is an attribute of its own, a working weekend may be both. */
enum DayKind {
    WORKING(true),
    WORKING_WEEKEND(true),
    WEEKEND(false),
    HOLIDAY(false),
    TRANSFERRED_DAY_OFF(false),
    /** A paid non-working day by a decree of the President: the term runs through it. */
    PAID_DAY_OFF(true),
    /** The same where the keepers have switched it: the term does not count it. */
    PAID_DAY_OFF_SKIPPED(false),
    /** A day of a year without a calendar: neither counted nor skipped. */
    UNKNOWN(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    boolean working() {
        return working;
    }
}
