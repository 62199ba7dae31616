package org.touchpointregister.publication;

import org.touchpointregister.shared.Refusal.Sentence;

/** What was found at the place where an edition should lie. */
sealed interface Finding {

    /** It lies there, byte for byte. */
    record Placed(Proof proof) implements Finding {}

    /** Something else lies there, or nothing. */
    record Different(Sentence why) implements Finding {}

    /** The place did not answer; it may later. */
    record Silent(Sentence why) implements Finding {}

    /** There is nothing a program could look at. */
    record NotCheckable() implements Finding {}
}
