/** The steps of confirmation. */
@NullMarked
package org.touchpointregister.workflow.confirmation;

import org.jspecify.annotations.NullMarked;
