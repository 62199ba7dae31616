package org.touchpointregister.administration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Sentences;

/** A role in words: what it is called, where it is held, on what ground and for which days. */
@Component
class RoleWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Departments departments;
    private final Sentences sentences;

    RoleWords(Departments departments, Sentences sentences) {
        this.departments = departments;
        this.sentences = sentences;
    }

    String of(Membership membership) {
        StringBuilder words = new StringBuilder(of(membership.role()));
        if (membership.departmentId() != null) {
            words.append(", ")
                    .append(departments.require(membership.departmentId()).name());
        }
        Powers powers = membership.powers();
        if (powers != null) {
            words.append(", ").append(of(powers));
        }
        return words.toString();
    }

    String of(Role role) {
        return sentences.text("identity.role." + role);
    }

    private String of(Powers powers) {
        return sentences.text(
                powers.until() == null ? "administration.powers" : "administration.powersUntil",
                powers.act(),
                powers.number(),
                day(powers.date()),
                day(powers.from()),
                day(powers.until()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String of(Particulars particulars) {
        return particulars.fullName() + "; " + particulars.post() + "; " + particulars.email();
    }
}
