package org.touchpointregister.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The minutes of a session of the working group: number, date, votes for the decision, and who entered them. */
@Embeddable
public record SessionMinutes(
        @Column(name = "minutes_number") String number,
        @Column(name = "minutes_date") LocalDate date,
        @Column(name = "minutes_in_favour") Integer inFavour,
        @Column(name = "minutes_entered_by") String enteredBy) {}
