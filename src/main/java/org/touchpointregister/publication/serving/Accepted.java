package org.touchpointregister.publication.serving;

import java.util.Locale;

/** Reads {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class Accepted {

    private Accepted() {}

    /** Whether the header names the encoding, and not with a weight of nothing. */
    static boolean names(String header, String encoding) {
        int at = header.indexOf(encoding);
        if (at < 0) {
            return false;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.split(";", 2);
            if (pieces[0].strip().equals(encoding)) {
                return pieces.length == 1 || !pieces[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
            }
        }
        return false;
    }
}
