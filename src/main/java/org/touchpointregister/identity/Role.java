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

    /** Whether the role is held in a department rather than in the whole authority. */
    public boolean ofDepartment() {
        return ofDepartment;
    }
}
