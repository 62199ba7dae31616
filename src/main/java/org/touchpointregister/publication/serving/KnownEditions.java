package org.touchpointregister.publication.serving;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** Which edition of each register the public reads, as far as this node knows: what differs was published by another one. */
final class KnownEditions {

    private final Map<AuthorityId, EditionNumber> known = new ConcurrentHashMap<>();

    /** This node has published that edition and makes its pages already. */
    void publishedHere(AuthorityId authority, EditionNumber edition) {
        known.put(authority, edition);
    }

    /** The registers of which the database shows another edition; from now on that one is known. */
    Set<SitePart> moved(Map<AuthorityId, EditionNumber> shown) {
        Set<SitePart> moved = Stream.concat(known.keySet().stream(), shown.keySet().stream())
                .filter(authority -> !Objects.equals(known.get(authority), shown.get(authority)))
                .map(SitePart::new)
                .collect(Collectors.toSet());
        known.keySet().retainAll(shown.keySet());
        known.putAll(shown);
        return moved;
    }
}
