package org.touchpointregister.publication;

import java.util.UUID;
import org.touchpointregister.shared.AuthorityId;

/**
 * Permanent addresses on this site. They carry no host: a document of an edition must come out the same on the day the
 * installation moves to another one.
 */
public final class Permalink {

    private Permalink() {}

    public static String ofRow(AuthorityId authority, UUID rowId) {
        return "/registers/" + authority + "/rows/" + rowId;
    }
}
