package org.touchpointregister.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day that somebody typed or a program sent: of a year in which things of a register can happen. */
public final class TypedDate {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private TypedDate() {}

    /**
     * The day written as 2026-03-31.
     *
     * @throws DateTimeParseException also for a year that no calendar and no column of the database reaches
     */
    public static LocalDate parse(String text) {
        return within(LocalDate.parse(text), text);
    }

    /** The same day; refuses a year out of reach with a {@link DateTimeException}. */
    public static LocalDate within(LocalDate date) {
        return within(date, date.toString());
    }

    private static LocalDate within(LocalDate date, String text) {
        if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
            throw new DateTimeParseException("No year between " + EARLIEST + " and " + LATEST, text, 0);
        }
        return date;
    }
}
