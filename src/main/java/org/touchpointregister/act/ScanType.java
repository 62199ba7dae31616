package org.touchpointregister.act;

import java.util.Arrays;
import java.util.Optional;

/** What a scan may be, by its first bytes: what a file says of itself proves nothing. */
enum ScanType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    TIFF_LITTLE_ENDIAN("image/tiff", 'I', 'I', 0x2A, 0x00),
    TIFF_BIG_ENDIAN("image/tiff", 'M', 'M', 0x00, 0x2A);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // nobody is handed the array
    private final int[] start;

    ScanType(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
