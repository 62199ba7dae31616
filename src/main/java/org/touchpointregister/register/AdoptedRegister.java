package org.touchpointregister.register;

import java.time.LocalDate;
import java.util.List;
import org.touchpointregister.regulation.Regulation;

/** A register that stood before the system: under what title it was in force, since when, and its rows. */
public record AdoptedRegister(
        Regulation regulation, String title, LocalDate effectiveFrom, boolean demonstration, List<AdoptedRow> rows) {

    public AdoptedRegister {
        rows = List.copyOf(rows);
    }
}
