package org.touchpointregister.workflow;

import java.util.Locale;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.AuthorityId;

/** Ids of the engine's groups: candidates of tasks are named by these. */
public final class EngineGroups {

    /** The engine's own name for its administrators; it knows no other. */
    public static final String ADMINISTRATORS = "camunda-admin";

    private EngineGroups() {}

    /** The people who hold the role in the authority, {@code kursk-education.authorised}. */
    public static String of(AuthorityId authority, Role role) {
        return authority.value() + "." + code(role);
    }

    /** Specialists, head and deputies of the department, {@code kursk-education.dept.general}. */
    public static String ofDepartment(Department department) {
        return department.authority().value() + ".dept." + department.code();
    }

    /** The people who hold a role outside any authority. */
    public static String of(Role role) {
        return role == Role.ADMIN ? ADMINISTRATORS : code(role);
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
