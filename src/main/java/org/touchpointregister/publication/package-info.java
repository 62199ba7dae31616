/** Published editions: their documents, their deadline, the public site and API. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "register", "document", "regulation", "deadline", "identity", "act"})
package org.touchpointregister.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
