/** What people see of deadlines and calendars: the sheet, the calculator, the calendar and its keeping. */
@NullMarked
package org.touchpointregister.deadline.page;

import org.jspecify.annotations.NullMarked;
