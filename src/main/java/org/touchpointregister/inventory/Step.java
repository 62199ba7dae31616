package org.touchpointregister.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing done to the inventory: a process is included, excluded, named otherwise, or handed to another department. */
record Step(
        Kind kind,
        @Nullable UUID process,
        String title,
        String direction,
        @Nullable UUID department) {

    enum Kind {
        INCLUDE,
        EXCLUDE,
        RENAME,
        ASSIGN
    }

    static Step include(String title, String direction, @Nullable UUID department) {
        return new Step(Kind.INCLUDE, null, title, direction, department);
    }

    static Step exclude(UUID process) {
        return new Step(Kind.EXCLUDE, process, "", "", null);
    }

    static Step rename(UUID process, String title) {
        return new Step(Kind.RENAME, process, title, "", null);
    }

    static Step assign(UUID process, String direction, UUID department) {
        return new Step(Kind.ASSIGN, process, "", direction, department);
    }
}
