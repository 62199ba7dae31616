/** One archive per edition for an inspector: whatever part it has is a component of this room's {@code EvidencePart}. */
@NullMarked
package org.touchpointregister.workflow.evidence;

import org.jspecify.annotations.NullMarked;
