package org.touchpointregister.change;

import java.util.UUID;

/** Who asked a department for a change; a held one waits until all that were asked for with it are let go together. */
public record Asked(UUID by, boolean held) {}
