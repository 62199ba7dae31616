package org.touchpointregister.publication.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The format of a file, known by how it begins; {@code file} is what an edition calls such a file. */
enum FileKind {
    JSON("register.json"),
    XLSX("register.xlsx"),
    HTML("register.html"),
    EXCEL_CSV("register-excel.csv"),
    CSV("register.csv"),
    /** Pages to read: only their checksum says anything. */
    OTHER("");

    private static final int BEGINNING = 4096;

    private final String file;

    FileKind(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    static FileKind of(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
        String begin = new String(head, StandardCharsets.UTF_8).strip();
        String lower = begin.toLowerCase(Locale.ROOT);
        if (begin.startsWith("{")) {
            return JSON;
        }
        if (begin.startsWith("PK")) {
            return begin.contains("word/") ? OTHER : XLSX;
        }
        if (begin.startsWith("%PDF") || begin.isEmpty()) {
            return OTHER;
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return HTML;
        }
        return begin.startsWith("\uFEFF") ? EXCEL_CSV : CSV;
    }
}
