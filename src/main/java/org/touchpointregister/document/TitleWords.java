package org.touchpointregister.document;

import java.util.regex.Pattern;

/** Where a title or a post may be broken into lines: not behind a short word, such as a preposition, nor a number sign. */
final class TitleWords {

    static final Pattern BETWEEN = Pattern.compile("(?<!(?<![\\p{L}\\d])[\\p{L}\u2116]{1,2}) +");

    private TitleWords() {}

    static String[] of(String text) {
        return BETWEEN.split(text, -1);
    }
}
