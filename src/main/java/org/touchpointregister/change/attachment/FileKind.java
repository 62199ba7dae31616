package org.touchpointregister.change.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.touchpointregister.change.BoundedUpload;

/** What is taken, told by its first bytes: what a file says of itself proves nothing. */
enum FileKind {
    PDF("application/pdf", List.of(new int[] {'%', 'P', 'D', 'F', '-'})),
    PNG("image/png", List.of(new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})),
    JPG("image/jpeg", List.of(new int[] {0xFF, 0xD8, 0xFF})),
    TIF("image/tiff", List.of(new int[] {'I', 'I', 42, 0}, new int[] {'M', 'M', 0, 42})),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of());

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change, and nobody is handed its arrays
    private final List<int[]> starts;

    FileKind(String mediaType, List<int[]> starts) {
        this.mediaType = mediaType;
        this.starts = starts;
    }

    /** The kind of that content; an office document is looked into, bounded and without macros; refuses a broken one. */
    static Optional<FileKind> of(byte[] bytes) {
        if (bytes.length > ZIP.length && Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return Optional.of(BoundedUpload.examine(bytes) == BoundedUpload.Kind.DOCX ? DOCX : XLSX);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.starts.stream().anyMatch(start -> startsWith(bytes, start)))
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

    String mediaType() {
        return mediaType;
    }

    /** The ending that files of this kind have. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
