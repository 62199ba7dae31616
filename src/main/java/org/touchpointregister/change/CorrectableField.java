package org.touchpointregister.change;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a checker may correct a slip of the pen. Needs, type and operation are not among them: what they say
 * is the department's to decide, so they go back with a remark. Of a touchpoint altered in every row, its words may be
 * corrected where the department has changed them: that is {@link Corrections}' to know.
 */
public enum CorrectableField {
    PROCESS("process", ItemContent::processTitle, content -> content.processId() == null),
    TOUCHPOINT("touchpoint", ItemContent::touchpointName, content -> content.touchpointId() == null),
    ADDRESS("address", ItemContent::address, content -> content.touchpointId() == null),
    PECULIARITIES("peculiarities", ItemContent::peculiarities, content -> true),
    RESPONSIBLE_POST("responsiblePost", ItemContent::responsiblePost, content -> true);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // method references of a record hold no state
    private final Function<ItemContent, @Nullable String> text;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<ItemContent, Boolean> ownText;

    CorrectableField(
            String word, Function<ItemContent, @Nullable String> text, Function<ItemContent, Boolean> ownText) {
        this.word = word;
        this.text = text;
        this.ownText = ownText;
    }

    /** The field of that name in the API, if it may be corrected. */
    public static Optional<CorrectableField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** Its name in the API. */
    public String word() {
        return word;
    }

    @Nullable
    String textOf(ItemContent content) {
        return text.apply(content);
    }

    /** False where the words belong to a known process or touchpoint, which other rows share. */
    boolean isOwnTextOf(ItemContent content) {
        return ownText.apply(content);
    }

    /** What an altered touchpoint becomes is said in its name and its address. */
    boolean isOfTouchpoint() {
        return this == TOUCHPOINT || this == ADDRESS;
    }

    /** The same content with these words in this field. */
    ItemContent in(ItemContent content, String words) {
        ItemCopy copy = content.copy();
        return switch (this) {
            case PROCESS -> copy.process(content.processId(), words).made();
            case TOUCHPOINT -> copy.touchpoint(words, content.channel()).made();
            case ADDRESS -> copy.place(content.type(), words).made();
            case PECULIARITIES -> copy.peculiarities(words).made();
            case RESPONSIBLE_POST -> copy.responsiblePost(words).made();
        };
    }
}
