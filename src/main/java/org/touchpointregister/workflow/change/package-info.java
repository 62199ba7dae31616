/** The steps of register-change. */
@NullMarked
package org.touchpointregister.workflow.change;

import org.jspecify.annotations.NullMarked;
