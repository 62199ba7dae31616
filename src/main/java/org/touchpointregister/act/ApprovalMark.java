package org.touchpointregister.act;

import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** The word of approval over an annex, in the gender and number of what is approved: by the ending of its name's first word. */
@Component
class ApprovalMark {

    private static final List<String> GENDERS = List.of("plural", "feminine", "neuter");

    private final Sentences sentences;

    ApprovalMark(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(String title) {
        String name = title.strip().split("\\s+", 2)[0];
        return GENDERS.stream()
                .filter(gender -> name.matches(".*(" + sentences.text("act.endings." + gender) + ")"))
                .findFirst()
                .map(gender -> sentences.text("act.approved." + gender))
                .orElseGet(() -> sentences.text("act.approved.masculine"));
    }
}
