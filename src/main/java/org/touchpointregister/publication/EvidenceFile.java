package org.touchpointregister.publication;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A file of evidence without its bytes. */
public record EvidenceFile(UUID id, String name, String mediaType, long length, String sha256, String addedBy) {

    private static final int LONGEST_NAME = 120;

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

    /** The last part of a name without anything that could lead elsewhere. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "_")
                .strip();
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isEmpty() ? "file" : kept;
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
