package org.touchpointregister.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** A role to be given: in a department where it is held in one, on the ground of an act where there is one. */
public record NewRole(
        Role role,
        @Nullable Department department,
        @Nullable Powers powers) {

    @Nullable
    UUID departmentId() {
        return role.ofDepartment() && department != null ? department.id() : null;
    }

    void requireFits(Person person) {
        if (role.ofDepartment() != (department != null)) {
            throw refusal(
                    "department", role.ofDepartment() ? "identity.wrong.department" : "identity.wrong.noDepartment");
        }
        if (department != null && !Objects.equals(department.authority(), person.authority())) {
            throw refusal("department", "identity.wrong.foreignDepartment");
        }
        if (!role.global() && person.authority() == null) {
            throw refusal("role", "identity.wrong.globalOnly");
        }
        if (powers != null && powers.until() != null && powers.until().isBefore(powers.from())) {
            throw refusal("until", "identity.wrong.until");
        }
    }

    private static Refusal refusal(String field, String code) {
        return Refusal.ofFields(List.of(FieldSentence.of(field, code)));
    }
}
