/** What a department takes over when somebody leaves or another department is merged into it, and who looked it through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "identity", "register", "change"})
package org.touchpointregister.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
