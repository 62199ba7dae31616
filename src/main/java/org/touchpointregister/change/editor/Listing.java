package org.touchpointregister.change.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as every endpoint of the API answers it; {@code next} is the address of the next page, null on the last. */
record Listing<T>(List<T> items, @Nullable String next) {

    static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
