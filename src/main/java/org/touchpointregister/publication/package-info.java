/** Published editions: their documents, their deadline, the public site and API. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "register",
            "document",
            "regulation",
            "deadline",
            "identity",
            "act",
            "confirmation"
        })
package org.touchpointregister.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
