package org.touchpointregister.register;

import java.util.UUID;

/** What made an edition: an act, the keeper's decision where no act is required, or an adopted register. */
public record EditionGround(Kind kind, UUID id, String title) {

    public enum Kind {
        ACT,
        KEEPER_DECISION,
        ADOPTED
    }
}
