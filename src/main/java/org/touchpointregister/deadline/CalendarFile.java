package org.touchpointregister.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;

/** The calendar as a file of years, each checked before it is believed. */
record CalendarFile(SortedMap<Integer, CalendarFileYear> years) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Reads the file; what contradicts itself is an {@link IllegalArgumentException} that names the day. */
    static CalendarFile read(InputStream json) throws IOException {
        SortedMap<Integer, CalendarFileYear> years = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(json).properties()) {
            if (!entry.getKey().startsWith("_")) {
                int year = Integer.parseInt(entry.getKey());
                CalendarFileYear content = JSON.treeToValue(entry.getValue(), CalendarFileYear.class);
                content.check(year);
                years.put(year, content);
            }
        }
        return new CalendarFile(years);
    }

    /** The same file as text, in its one form. */
    String json() {
        try {
            return JSON.writeValueAsString(years);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a calendar", e);
        }
    }

    /** The years that are wanted. */
    CalendarFile only(IntPredicate wanted) {
        SortedMap<Integer, CalendarFileYear> some = new TreeMap<>(years);
        some.keySet().removeIf(year -> !wanted.test(year));
        return new CalendarFile(some);
    }

    /** The same for the same content of a year, whatever else the file says. */
    static String hash(CalendarFileYear year) {
        try {
            return UUID.nameUUIDFromBytes(JSON.writeValueAsString(year).getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a calendar year", e);
        }
    }
}
