package org.touchpointregister.act;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Sha256;

/** A file of an act without its bytes; a detached signature has its check beside it. */
record ActFile(
        UUID id,
        UUID actId,
        Kind kind,
        Content content,
        String addedBy,
        Instant addedAt,
        @Nullable SignatureVerdict verdict,
        @Nullable String externalCheck) {

    /** The same signature with its check, and what an outside tool said of it. */
    ActFile checked(SignatureVerdict found, @Nullable String outside) {
        String words = outside == null || outside.isBlank() ? null : outside.strip();
        return new ActFile(id, actId, kind, content, addedBy, addedAt, found, words);
    }

    /** The words for people are {@code act.file.kind.*}. */
    enum Kind {
        /** The act with its annexes, byte for byte as the head signed it. */
        DOCUMENT,
        SCAN,
        SIGNATURE
    }

    /** What it is called and what it is, without being it. */
    record Content(String name, String mediaType, long length, String sha256) {

        private static final int LONGEST_NAME = 120;

        static Content of(String name, String mediaType, byte[] bytes) {
            return new Content(plain(name), mediaType, bytes.length, Sha256.of(bytes));
        }

        /** The last part of a name without anything that could lead elsewhere. */
        private static String plain(String name) {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                    .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_")
                    .strip();
            String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
            return kept.isEmpty() ? "file" : kept;
        }
    }
}
