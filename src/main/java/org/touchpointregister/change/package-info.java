/** A department's change of its rows: drafted, checked, reworked, accepted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "register", "regulation", "identity", "deadline"})
package org.touchpointregister.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
