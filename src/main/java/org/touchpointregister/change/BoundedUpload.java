package org.touchpointregister.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.SentBytes;

/** Takes a file in: bounded in size packed and unpacked, without macros, document types or external entities. */
public final class BoundedUpload {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_UNPACKED = 80L * 1024 * 1024;
    private static final int MOST_ENTRIES = 400;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 64 * 1024;

    private BoundedUpload() {}

    /** Reads no more than is allowed, and refuses more. */
    public static byte[] read(InputStream in) {
        try {
            return SentBytes.read(in, MOST_BYTES, BoundedUpload::tooLarge);
        } catch (IOException broken) {
            throw Refusal.invalid("change.sheet.unreadable");
        }
    }

    /** What kind of document it is; refuses anything else, and anything that would unpack without end. */
    public static Kind examine(byte[] bytes) {
        return examine(bytes, MOST_UNPACKED);
    }

    /** The same, of a document that unpacks to no more than so many bytes. */
    public static Kind examine(byte[] bytes, long mostUnpacked) {
        if (bytes.length < ZIP.length || bytes[0] != ZIP[0] || bytes[1] != ZIP[1]) {
            throw Refusal.invalid("change.sheet.notAnOfficeFile");
        }
        Kind kind = null;
        // Read as what opens it will read it: Java's own stream stumbles over the 64-bit sizes that some programs
        // write.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                unpacked += examineEntry(zip, name, mostUnpacked - unpacked);
                if (++entries > MOST_ENTRIES) {
                    throw Refusal.invalid("change.sheet.bomb");
                }
                kind = name.equals("xl/workbook.xml") ? Kind.XLSX : name.equals("word/document.xml") ? Kind.DOCX : kind;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("change.sheet.unreadable");
        }
        if (kind == null) {
            throw Refusal.invalid("change.sheet.notAnOfficeFile");
        }
        return kind;
    }

    private static long examineEntry(ZipArchiveInputStream zip, String name, long most) throws IOException {
        if (name.endsWith("vbaproject.bin")) {
            throw Refusal.invalid("change.sheet.macros");
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        byte[] buffer = new byte[BUFFER];
        String tail = "";
        long read = 0;
        for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
            read += n;
            if (read > most) {
                throw Refusal.invalid("change.sheet.bomb");
            }
            if (xml) {
                tail = requireNoDocumentType(tail, buffer, n);
            }
        }
        return read;
    }

    /** Whatever the encoding: without zero bytes UTF-16 reads as Latin too. */
    private static String requireNoDocumentType(String tail, byte[] buffer, int length) {
        String text = tail + new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw Refusal.invalid("change.sheet.entities");
        }
        return text.substring(Math.max(0, text.length() - "<!DOCTYPE".length()));
    }

    private static Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                Refusal.Sentence.of("change.sheet.tooLarge", MOST_BYTES / 1024 / 1024),
                List.of());
    }

    /** A workbook or a text document. */
    public enum Kind {
        XLSX,
        DOCX
    }
}
