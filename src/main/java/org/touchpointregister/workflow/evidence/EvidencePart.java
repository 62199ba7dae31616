package org.touchpointregister.workflow.evidence;

import java.io.IOException;

/**
 * A part of the archive; every component of this type is in it, in the order of {@code @Order}. It writes nothing where the
 * edition has nothing of the kind.
 */
interface EvidencePart {

    void add(EvidenceCase of, EvidenceZip into) throws IOException;
}
