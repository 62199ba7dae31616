package org.touchpointregister.identity;

/** What a person may do in an authority, or in one department of it. */
public enum Role {
    SPECIALIST(true),
    HEAD(true),
    DEPUTY(true),
    AUTHORISED(false),
    APPROVER(false),
    CLERK(false),
    PUBLISHER(false),
    MANAGER(false),
    CONTROLLER(false),
    MEMBER(false),
    CHAIR(false),
    SECRETARY(false),
    CALENDAR_KEEPER(false),
    ADMIN(false);

    private final boolean ofDepartment;

    Role(boolean ofDepartment) {
        this.ofDepartment = ofDepartment;
    }

    /** Whether whoever holds the role answers for a department and controls what it owes. */
    public boolean headsDepartment() {
        return this == HEAD || this == DEPUTY;
    }

    /** Whether whoever holds the role checks, decides or watches over the whole authority, and so sees all that is under way. */
    public boolean overseesAuthority() {
        return switch (this) {
            case AUTHORISED, APPROVER, MANAGER, CONTROLLER -> true;
            default -> false;
        };
    }

    /** Whether the role is held in a department rather than in the whole authority. */
    public boolean ofDepartment() {
        return ofDepartment;
    }

    /** Whether the role is held over all authorities. */
    public boolean global() {
        return this == ADMIN || this == CALENDAR_KEEPER;
    }
}
