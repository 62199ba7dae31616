/** Keeps tasks, timers and incidents in agreement with the stored deadlines when a calendar changes them. */
@NullMarked
package org.touchpointregister.workflow.calendar;

import org.jspecify.annotations.NullMarked;
