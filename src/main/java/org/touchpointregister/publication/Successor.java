package org.touchpointregister.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** Who goes on with the register of an authority that is no more; {@code page} is null where the reader may not see it. */
public record Successor(
        AuthorityId authority,
        String name,
        LocalDate since,
        String act,

        @JsonIgnore @Nullable String page) {}
