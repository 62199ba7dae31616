/** The first formation of a register: every department answers and the answers become edition 1, or a register that stood before is taken over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "change", "register", "regulation", "identity", "deadline"})
package org.touchpointregister.formation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
