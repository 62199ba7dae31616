package org.touchpointregister.regulation;

import org.touchpointregister.shared.AuthorityId;

/** The orders that the product brings along, for tests of other rooms. */
public final class Orders {

    private static final Regulations BUILT_IN = RegulationSamples.builtIn();

    private Orders() {}

    /** The order of that authority as it was in force in March 2026. */
    public static Regulation of(AuthorityId authority) {
        return BUILT_IN.of(authority);
    }
}
