/** Suspending or extending a running term where the order allows it. */
@NullMarked
package org.touchpointregister.workflow.pause;

import org.jspecify.annotations.NullMarked;
