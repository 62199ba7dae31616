package org.touchpointregister.shared;

import java.util.List;

/**
 * A broken promise told to the person who made it: a code whose Russian sentence stands in {@code messages/*.properties},
 * and the kind that decides the HTTP status.
 */
public class Refusal extends RuntimeException {

    private final transient Kind kind;
    private final transient Sentence sentence;
    private final transient List<FieldSentence> fields;

    public Refusal(Kind kind, Sentence sentence, List<FieldSentence> fields) {
        super(sentence.code());
        this.kind = kind;
        this.sentence = sentence;
        this.fields = List.copyOf(fields);
    }

    public static Refusal invalid(String code, Object... args) {
        return new Refusal(Kind.INVALID, Sentence.of(code, args), List.of());
    }

    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(Kind.FORBIDDEN, Sentence.of(code, args), List.of());
    }

    public static Refusal missing(String code, Object... args) {
        return new Refusal(Kind.MISSING, Sentence.of(code, args), List.of());
    }

    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Kind.CONFLICT, Sentence.of(code, args), List.of());
    }

    public static Refusal overtaken(String code, Object... args) {
        return new Refusal(Kind.OVERTAKEN, Sentence.of(code, args), List.of());
    }

    /** Several fields are wrong; each has a sentence of its own. */
    public static Refusal ofFields(List<FieldSentence> fields) {
        return new Refusal(Kind.INVALID, Sentence.of("shared.fieldsAreWrong"), fields);
    }

    public Kind kind() {
        return kind;
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<FieldSentence> fields() {
        return fields;
    }

    /** Kinds of refusal; each has the HTTP status that fits it. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        MISSING(404),
        CONFLICT(409),
        /** Somebody wrote in between; the sender said what it had seen (If-Match). */
        OVERTAKEN(412),
        TOO_LARGE(413),
        /** Others are served first; asked again a little later, it will be done. */
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** A message code with its arguments. */
    public record Sentence(String code, List<Object> args) {
        public static Sentence of(String code, Object... args) {
            return new Sentence(code, List.of(args));
        }
    }

    /** What is wrong with one field. */
    public record FieldSentence(String field, Sentence sentence) {
        public static FieldSentence of(String field, String code, Object... args) {
            return new FieldSentence(field, Sentence.of(code, args));
        }
    }
}
