package org.touchpointregister.notification;

import java.util.regex.Pattern;

/** Makes what people typed safe to put into a letter: no control characters, and no line ends where a header is built. */
final class Words {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    static String lines(String typed) {
        return UNPRINTABLE
                .matcher(LINE_END.matcher(typed).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    static String oneLine(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ").strip();
    }

    /** At most so many characters, the last one an ellipsis where something was cut. */
    static String cut(String words, int longest) {
        if (words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
