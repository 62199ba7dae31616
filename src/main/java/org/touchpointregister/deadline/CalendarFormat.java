package org.touchpointregister.deadline;

import java.nio.charset.StandardCharsets;

/** The formats a calendar comes in, told by how the file begins. */
enum CalendarFormat {
    JSON,
    XML,
    CSV;

    private static final int ENOUGH = 64;

    static CalendarFormat of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, ENOUGH), StandardCharsets.ISO_8859_1)
                // The three bytes of a byte order mark, read one by one.
                .replace("\u00EF\u00BB\u00BF", "")
                .strip();
        if (start.startsWith("{")) {
            return JSON;
        }
        return start.startsWith("<") ? XML : CSV;
    }
}
