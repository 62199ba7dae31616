package org.touchpointregister.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An absence: why, from which day to which, both included, and by which order. */
@Embeddable
public record Leave(
        @Enumerated(EnumType.STRING) AbsenceKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String orderNumber,
        LocalDate orderDate) {

    boolean overlaps(Leave other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }
}
