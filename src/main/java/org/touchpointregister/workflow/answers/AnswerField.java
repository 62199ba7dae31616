package org.touchpointregister.workflow.answers;

import java.util.List;
import java.util.Set;

/**
 * One value a person may send. {@code maxLength} bounds a text, {@code allowed} lists the codes, {@code requiredFor}
 * names the decisions that need it.
 */
public record AnswerField(
        String name, Kind kind, boolean required, int maxLength, List<String> allowed, Set<String> requiredFor) {

    /** The longest text the engine keeps in one variable. */
    static final int LONGEST = 4000;

    /** How a value is read; a date stays an ISO text, a date-time an ISO text in the authority's zone. */
    public enum Kind {
        TEXT,
        CODE,
        DATE,
        DATE_TIME,
        IDS
    }

    static AnswerField text(String name, int maxLength) {
        return new AnswerField(name, Kind.TEXT, false, maxLength, List.of(), Set.of());
    }

    static AnswerField code(String name, String... allowed) {
        return new AnswerField(name, Kind.CODE, true, LONGEST, List.of(allowed), Set.of());
    }

    static AnswerField field(Kind kind, String name) {
        return new AnswerField(name, kind, false, LONGEST, List.of(), Set.of());
    }

    AnswerField mustBeGiven() {
        return new AnswerField(name, kind, true, maxLength, allowed, requiredFor);
    }

    AnswerField mustBeGivenFor(String... decisions) {
        return new AnswerField(name, kind, required, maxLength, allowed, Set.of(decisions));
    }
}
