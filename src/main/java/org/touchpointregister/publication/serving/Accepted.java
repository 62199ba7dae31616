package org.touchpointregister.publication.serving;

import java.util.regex.Pattern;

/** Reads {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class Accepted {

    private static final Pattern NOTHING = Pattern.compile("(?i)\\s*q\\s*=\\s*0(\\.0{0,3})?\\s*");

    private Accepted() {}

    /** Whether the header names the encoding, and not with a weight of nothing. */
    static boolean names(String header, String encoding) {
        // Read in place: on the way of every request even short-lived copies are felt.
        int start = 0;
        while (start < header.length()) {
            int comma = header.indexOf(',', start);
            int end = comma < 0 ? header.length() : comma;
            int semicolon = header.indexOf(';', start);
            int stop = semicolon < 0 || semicolon > end ? end : semicolon;
            if (is(header, start, stop, encoding)) {
                return stop == end
                        || !NOTHING.matcher(header.substring(stop + 1, end)).matches();
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean is(String header, int start, int stop, String encoding) {
        int from = start;
        while (from < stop && Character.isWhitespace(header.charAt(from))) {
            from++;
        }
        int to = from + encoding.length();
        return to <= stop
                && header.regionMatches(true, from, encoding, 0, encoding.length())
                && header.substring(to, stop).isBlank();
    }
}
