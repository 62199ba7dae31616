package org.touchpointregister.administration;

/** What an administrator did. */
enum AdminEventKind {
    DEPARTMENT_FOUNDED,
    DEPARTMENT_RENAMED,
    DEPARTMENT_MERGED,
    PERSON_HIRED,
    PERSON_CORRECTED,
    PASSWORD_GIVEN,
    ROLE_GRANTED,
    ROLE_WITHDRAWN,
    PERSON_LEFT,
    REGULATION_ADDED
}
