/** The steps of publication. */
@NullMarked
package org.touchpointregister.workflow.publication;

import org.jspecify.annotations.NullMarked;
