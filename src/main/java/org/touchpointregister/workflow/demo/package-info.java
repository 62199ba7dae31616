/** The demonstration of the first run: registers in force and changes standing at every step, played through the processes. */
@NullMarked
package org.touchpointregister.workflow.demo;

import org.jspecify.annotations.NullMarked;
