package org.touchpointregister.oversight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** The names of steps, authorities and cases, and the words of a date and of the days left until it. */
@Component
class TermWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Sentences sentences;
    private final MessageSource messages;
    private final Regulations regulations;
    private final DaysLeftWords days;

    TermWords(Sentences sentences, MessageSource messages, Regulations regulations, DaysLeftWords days) {
        this.sentences = sentences;
        this.messages = messages;
        this.regulations = regulations;
        this.days = days;
    }

    /** The name of a step; its id where a diagram has a step that nobody has named yet. */
    String step(String step) {
        String name = messages.getMessage("oversight.step." + step, null, null, Sentences.RUSSIAN);
        return name != null ? name : messages.getMessage("deadline.step." + step, null, step, Sentences.RUSSIAN);
    }

    String authority(AuthorityId authority) {
        return regulations
                .find(authority)
                .map(Regulation::authority)
                .map(Regulation.Authority::shortName)
                .orElse(authority.value());
    }

    String caseName(OpenTerm term) {
        if (term.number() != null) {
            return term.number();
        }
        return term.edition() == null
                ? sentences.text("oversight.case.unknown")
                : sentences.text("oversight.case.publication", term.edition().toString());
    }

    String due(@Nullable LocalDate due, boolean provisional) {
        if (due == null) {
            return sentences.text("deadline.due.undetermined");
        }
        return provisional ? sentences.text("deadline.due.provisional", DATE.format(due)) : DATE.format(due);
    }

    String left(@Nullable Integer left) {
        return days.of(left);
    }
}
