package org.touchpointregister.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Id of an authority: the name of its regulation file, also its tenant in the engine and its address on the site. */
public record AuthorityId(@JsonValue String value) implements Comparable<AuthorityId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    @JsonCreator
    public AuthorityId {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not an authority id: " + value);
        }
    }

    /** Whether what somebody typed can be an id at all. */
    public static boolean fits(String typed) {
        return SHAPE.matcher(typed).matches();
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
