package org.touchpointregister.administration;

/** What an administrator did. */
enum AdminEventKind {
    DEPARTMENT_FOUNDED,
    DEPARTMENT_RENAMED,
    DEPARTMENT_MERGED,
    DEPARTMENT_CLOSING,
    PERSON_HIRED,
    PERSON_CORRECTED,
    PASSWORD_GIVEN,
    ROLE_GRANTED,
    ROLE_WITHDRAWN,
    PERSON_LEFT,
    AUTHORITY_SUCCEEDED,
    REGULATION_ADDED
}
