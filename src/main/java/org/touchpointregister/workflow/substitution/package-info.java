/** The steps of substitution: tasks go to who stands in and come back, and the record says for whom they were done. */
@NullMarked
package org.touchpointregister.workflow.substitution;

import org.jspecify.annotations.NullMarked;
