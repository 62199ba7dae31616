package org.touchpointregister.publication;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A file of evidence without its bytes. */
public record EvidenceFile(UUID id, String name, String mediaType, long length, String sha256, String addedBy) {

    /** What is taken, by its first bytes: what a file says of itself proves nothing. */
    private static final Map<String, int[]> KNOWN = Map.of(
            "image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A},
            "image/jpeg", new int[] {0xFF, 0xD8, 0xFF},
            "application/pdf", new int[] {'%', 'P', 'D', 'F', '-'});

    static Optional<String> typeOf(byte[] bytes) {
        return KNOWN.entrySet().stream()
                .filter(known -> startsWith(bytes, known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
