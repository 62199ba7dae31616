package org.touchpointregister.act;

import java.util.Locale;

/** What was found wrong after registration; the words for people are {@code act.correction.kind.*}. */
public enum CorrectionKind {
    /** The number or the date was typed wrong. */
    REQUISITES,
    /** The edition is not what the signed paper says. */
    PAPER,
    /** The act itself is wrong: an ordinary new act puts it right. */
    ERROR,
    /** Another act has cancelled it. */
    CANCELLED,
    /** Nothing is wrong after all. */
    DROP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CorrectionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a second person has to look. */
    boolean confirmed() {
        return this == REQUISITES || this == PAPER || this == CANCELLED;
    }
}
