package org.touchpointregister.identity;

import java.util.List;
import org.touchpointregister.regulation.Regulation;

/** Further regulations are in force without a restart; told in the transaction that takes note of them. */
public record AuthoritiesAdded(List<Regulation> regulations) {
    public AuthoritiesAdded {
        regulations = List.copyOf(regulations);
    }
}
