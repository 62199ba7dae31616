package org.touchpointregister.publication.serving;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/**
 * What is made together and changes together: the pages and files of one register, or those that tell of all.
 *
 * @param authority whose register it is; null for what tells of all of them
 */
record SitePart(@Nullable AuthorityId authority) {

    /** The pages that tell of all registers; as what changes, the whole site. */
    static final SitePart WHOLE = new SitePart(null);

    /** Whether what changes this part can change the other. */
    boolean touches(SitePart other) {
        return authority == null || other.authority == null || Objects.equals(authority, other.authority);
    }
}
