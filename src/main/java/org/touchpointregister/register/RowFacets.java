package org.touchpointregister.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many rows answer a question, and how many would if one of its parts were chosen differently. */
public record RowFacets(int total, Map<Facet, List<Choice>> choices) {

    public List<Choice> of(Facet facet) {
        return choices.getOrDefault(facet, List.of());
    }

    /** A part of a question that can be chosen; CLIENT is counted by direction. */
    public enum Facet {
        CLIENT,
        DIRECTION,
        PROCESS,
        CHANNEL,
        TYPE,
        NEED,
        DEPARTMENT
    }

    /** A value with the number of rows that have it; {@code title} is null where the regulation names the code. */
    public record Choice(String code, @Nullable String title, int rows) {}
}
