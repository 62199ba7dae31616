/** The life of the inventory of processes: what is included, excluded, renamed, handed over, and the changes of the register this asks for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "register", "change", "regulation", "identity"})
package org.touchpointregister.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
