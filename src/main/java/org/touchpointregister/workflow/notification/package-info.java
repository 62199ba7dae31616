/** The step of notification: one instance sends one letter. */
@NullMarked
package org.touchpointregister.workflow.notification;

import org.jspecify.annotations.NullMarked;
