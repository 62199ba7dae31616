package org.touchpointregister.change.spreadsheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text of cells as it is compared. */
final class Texts {

    private static final char IO = (char) 0x451;
    private static final char IE = (char) 0x435;

    private Texts() {}

    /** Without case, needless spaces and the end of a sentence; clerks write io or ie. */
    static String folded(@Nullable String text) {
        return text == null
                ? ""
                : text.strip()
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("[\\s.;,:]+$", "")
                        .toLowerCase(Locale.forLanguageTag("ru"))
                        .replace(IO, IE);
    }

    static @Nullable String orNull(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
