/** Where the link of a letter leads: to the task, or to what became of it. */
@NullMarked
package org.touchpointregister.workflow.tasks;

import org.jspecify.annotations.NullMarked;
