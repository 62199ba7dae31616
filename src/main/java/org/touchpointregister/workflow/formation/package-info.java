/** The steps of initial-formation. */
@NullMarked
package org.touchpointregister.workflow.formation;

import org.jspecify.annotations.NullMarked;
