package org.touchpointregister.identity.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.AbsenceKind;
import org.touchpointregister.identity.NewSubstitution;
import org.touchpointregister.shared.TypedDate;

/** What the form sends, as it was typed. */
record TypedSubstitution(
        @Nullable String absent,
        @Nullable String substitute,
        @Nullable String kind,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String orderNumber,
        @Nullable String orderDate) {

    static TypedSubstitution of(String absent) {
        return new TypedSubstitution(absent, null, null, null, null, null, null);
    }

    NewSubstitution wanted() {
        return new NewSubstitution(
                text(absent),
                text(substitute),
                Arrays.stream(AbsenceKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                day(firstDay),
                day(lastDay),
                text(orderNumber),
                day(orderDate));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return TypedDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
