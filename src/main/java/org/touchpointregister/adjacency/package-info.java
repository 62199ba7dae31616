/** Touchpoints of one process in several authorities: linked by invitation and acceptance, each authority keeps its own rows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "register", "regulation", "identity"})
package org.touchpointregister.adjacency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
