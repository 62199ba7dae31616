/** Rows of the register, their immutable editions, touchpoints and the process inventory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "identity"})
package org.touchpointregister.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
