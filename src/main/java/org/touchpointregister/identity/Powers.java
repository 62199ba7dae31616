package org.touchpointregister.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ground of a keeper's or member's powers: the appointing act and the days it covers, both included; no last day
 * means until further notice.
 */
@Embeddable
public record Powers(
        @Column(name = "powers_act") String act,
        @Column(name = "powers_number") String number,
        @Column(name = "powers_date") LocalDate date,
        @Column(name = "powers_from") LocalDate from,
        @Column(name = "powers_until") @Nullable LocalDate until) {

    boolean coverDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
