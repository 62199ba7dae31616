package org.touchpointregister.deadline;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year of a calendar: its status, the decree it rests on, and the imported state ({@code federal/2026/1}) a sheet cites. */
record CalendarYear(int year, YearStatus status, @Nullable String decree, String version) {

    boolean provisional() {
        return status == YearStatus.PROVISIONAL;
    }

    /** This year with a layer over it: as certain as the less certain of the two. */
    CalendarYear under(CalendarYear layer) {
        YearStatus lesser = provisional() || layer.provisional() ? YearStatus.PROVISIONAL : YearStatus.APPROVED;
        String decrees = Stream.of(decree, layer.decree)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining("; "));
        return new CalendarYear(year, lesser, decrees.isEmpty() ? null : decrees, version + "+" + layer.version);
    }
}
