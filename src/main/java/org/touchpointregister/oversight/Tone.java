package org.touchpointregister.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colour of a term by the working days left: red once it is over, amber on the last two working days. */
public enum Tone {
    RED,
    AMBER,
    GREEN,
    /** No calendar names the date yet. */
    NONE;

    private static final int LAST_DAYS = 1;

    public static Tone of(@Nullable Integer left) {
        if (left == null) {
            return NONE;
        }
        if (left < 0) {
            return RED;
        }
        return left <= LAST_DAYS ? AMBER : GREEN;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
