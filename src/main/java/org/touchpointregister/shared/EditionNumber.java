package org.touchpointregister.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Number of an edition within its authority, from 1 without gaps. */
public record EditionNumber(@JsonValue int value) implements Comparable<EditionNumber> {

    public static final EditionNumber FIRST = new EditionNumber(1);

    @JsonCreator
    public EditionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Not an edition number: " + value);
        }
    }

    public EditionNumber next() {
        return new EditionNumber(value + 1);
    }

    public boolean isFirst() {
        return value == 1;
    }

    @Override
    public int compareTo(EditionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
