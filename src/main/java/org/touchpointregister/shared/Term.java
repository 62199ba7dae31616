package org.touchpointregister.shared;

/** A term as a regulation states it: so many days of a unit, and how the counting begins and ends. */
public record Term(int count, TermUnit unit, StartRule startRule, DayOffShift shift) {

    public static final int LONGEST = 3650;

    public Term {
        if (count < 1 || count > LONGEST) {
            throw new IllegalArgumentException("A term is 1 to " + LONGEST + " days, not " + count);
        }
    }

    /** The default of every internal term: working days, the day of the event not counted. */
    public static Term workingDays(int count) {
        return new Term(count, TermUnit.WORKING_DAYS, StartRule.NEXT_DAY, DayOffShift.NEXT);
    }

    /** The disputed stricter reading of the same term: the day of the event is counted. */
    public Term strict() {
        return new Term(count, unit, StartRule.EVENT_DAY_INCLUDED, shift);
    }
}
