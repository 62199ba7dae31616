/** {@code act-correction}: its steps, each one call. */
@NullMarked
package org.touchpointregister.workflow.correction;

import org.jspecify.annotations.NullMarked;
