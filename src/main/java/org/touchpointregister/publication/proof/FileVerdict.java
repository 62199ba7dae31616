package org.touchpointregister.publication.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.publication.EditionHeader;

/**
 * What is to be said of a file: which edition it is or comes nearest to, under what name that edition has it, and where it
 * differs, the first {@code differences} of {@code differing}. {@code message} says it in words.
 */
public record FileVerdict(
        Verdict verdict,
        String message,
        String sha256,
        long length,
        @Nullable String file,
        @Nullable EditionHeader edition,
        int differing,
        List<RowDifference> differences) {

    public enum Verdict {
        /** Byte for byte a file of that edition. */
        EXACT,
        /** Its table says the same, but the file is another one. */
        SAME_ROWS,
        DIFFERS,
        UNKNOWN
    }
}
