package org.touchpointregister.shared;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns refusals and message codes into the Russian sentences people read. */
@Component
public class Sentences {

    /** The language of every text people see. */
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String code, Object... args) {
        return messages.getMessage(code, args, RUSSIAN);
    }

    public String of(Refusal.Sentence sentence) {
        return messages.getMessage(sentence.code(), sentence.args().toArray(), RUSSIAN);
    }

    /** The whole refusal in one text: the sentence, then one per field. */
    public String of(Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            return of(refusal.sentence());
        }
        return refusal.fields().stream()
                .map(field -> of(field.sentence()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
