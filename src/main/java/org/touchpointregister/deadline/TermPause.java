package org.touchpointregister.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lawful stop of the clock, kept in the sheet: days from first to last (both included) do not count, or so many days of
 * the term are added. {@code ground} and {@code clause} are the order's, {@code document} is the paper that decided it.
 */
public record TermPause(
        Kind kind,
        String ground,
        String clause,
        String document,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int days) {

    public enum Kind {
        SUSPENSION,
        EXTENSION
    }

    public TermPause {
        if (kind == Kind.SUSPENSION && (first == null || last == null || last.isBefore(first))) {
            throw new IllegalArgumentException("A suspension from " + first + " to " + last);
        }
        if (kind == Kind.EXTENSION && days < 1) {
            throw new IllegalArgumentException("An extension by " + days + " days");
        }
    }

    /** Whether the clock stands still on that day. */
    public boolean stops(LocalDate date) {
        return first != null && last != null && !date.isBefore(first) && !date.isAfter(last);
    }

    boolean overlaps(TermPause other) {
        return first != null
                && last != null
                && other.first != null
                && other.last != null
                && !first.isAfter(other.last)
                && !other.first.isAfter(last);
    }
}
