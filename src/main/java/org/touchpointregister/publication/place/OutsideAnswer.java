package org.touchpointregister.publication.place;

import org.touchpointregister.shared.Refusal.Sentence;

/** What came of reading an address outside. */
public sealed interface OutsideAnswer {

    /** The checksum of what lies there. */
    record Read(String sha256) implements OutsideAnswer {}

    /** The address itself is wrong, or what it answers: asking again would change nothing. */
    record Refused(Sentence why) implements OutsideAnswer {}

    /** Nobody answered, or not with the page: it may be otherwise a little later. */
    record Silent(Sentence why) implements OutsideAnswer {}
}
