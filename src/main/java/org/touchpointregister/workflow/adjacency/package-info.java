/** Letters between authorities whose touchpoints are adjacent. */
@NullMarked
package org.touchpointregister.workflow.adjacency;

import org.jspecify.annotations.NullMarked;
