package org.touchpointregister.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.NewRole;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.TypedDate;

/** A role as the form sends it. */
record TypedRole(
        @Nullable String role,
        @Nullable String department,
        @Nullable String act,
        @Nullable String number,
        @Nullable String date,
        @Nullable String from,
        @Nullable String until) {

    static final TypedRole NOTHING = new TypedRole(null, null, null, null, null, null, null);

    private static final int LONGEST = 200;

    /** Refuses a ground that is given in part, and what is no role, department or date. */
    NewRole wanted(@Nullable AuthorityId authority, Departments departments) {
        Role wanted = Stream.of(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow(() -> refusal("role", "identity.wrong.role"));
        String unit = text(department);
        Department chosen = unit.isEmpty() || authority == null ? null : departments.require(authority, unit);
        return new NewRole(wanted, chosen, powers());
    }

    private @Nullable Powers powers() {
        if (Stream.of(act, number, date, from, until)
                .allMatch(field -> text(field).isEmpty())) {
            return null;
        }
        if (Stream.of(act, number, date, from).anyMatch(field -> text(field).isEmpty())
                || Stream.of(act, number).anyMatch(field -> text(field).length() > LONGEST)) {
            throw refusal("act", "identity.wrong.powers");
        }
        return new Powers(
                text(act), text(number), day(date), day(from), text(until).isEmpty() ? null : day(until));
    }

    private static LocalDate day(@Nullable String typed) {
        try {
            return TypedDate.parse(text(typed));
        } catch (DateTimeException e) {
            throw refusal("date", "identity.wrong.powers");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static Refusal refusal(String field, String code) {
        return Refusal.ofFields(List.of(FieldSentence.of(field, code)));
    }
}
