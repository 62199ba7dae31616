/** What a department takes over from people, departments and authorities that are no more, and who looked it through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "regulation", "identity", "register", "change"})
package org.touchpointregister.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
