/** The only room that knows the engine: one sub-room per process definition. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "regulation",
            "deadline",
            "identity",
            "register",
            "document",
            "change",
            "formation",
            "confirmation",
            "handover",
            "adjacency",
            "act",
            "publication",
            "publication :: proof",
            "notification",
            "oversight"
        })
package org.touchpointregister.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
