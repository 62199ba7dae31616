/** Rounds in which departments confirm that their rows are true, or begin to change them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "register", "change", "regulation", "identity", "deadline"})
package org.touchpointregister.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
