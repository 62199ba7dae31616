/** The steps of handover. */
@NullMarked
package org.touchpointregister.workflow.handover;

import org.jspecify.annotations.NullMarked;
