/** The act that approves accepted changes: drafted, decided, registered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "change", "register", "document", "regulation", "identity"})
package org.touchpointregister.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
