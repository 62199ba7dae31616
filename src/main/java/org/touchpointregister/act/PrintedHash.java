package org.touchpointregister.act;

import java.util.Locale;

/**
 * The beginning of a content hash as it is printed on paper and typed from it: its first eight digits or more. On a Russian
 * keyboard some of them come out as letters that look the same; {@code lookAlikes} are those of {@link #MEANT}.
 */
record PrintedHash(String typed, String lookAlikes) {

    private static final int PRINTED = 8;

    private static final String MEANT = "abec0";

    /** What is printed of a hash. */
    static String of(String contentHash) {
        return contentHash.substring(0, PRINTED);
    }

    boolean missing() {
        return digits().isEmpty();
    }

    boolean begins(String contentHash) {
        String digits = digits();
        return digits.length() >= PRINTED && contentHash.startsWith(digits);
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        typed.toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '-')
                .forEach(letter -> digits.append(meant((char) letter)));
        return digits.toString();
    }

    private char meant(char letter) {
        int found = lookAlikes.indexOf(letter);
        return found < 0 ? letter : MEANT.charAt(found);
    }
}
