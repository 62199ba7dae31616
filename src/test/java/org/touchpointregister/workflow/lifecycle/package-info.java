/** Whole lifecycles, ridden step by step by the people who do them. */
@NullMarked
package org.touchpointregister.workflow.lifecycle;

import org.jspecify.annotations.NullMarked;
