package org.touchpointregister.deadline;

/** Whether the Government has already decided the days off of a year; a provisional year follows the Labour Code alone. */
enum YearStatus {
    APPROVED,
    PROVISIONAL
}
