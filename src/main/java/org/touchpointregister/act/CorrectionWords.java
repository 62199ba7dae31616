package org.touchpointregister.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.shared.Sentences;

/** What a correction asks for in one sentence, for whoever confirms it. */
@Component
@Transactional(readOnly = true)
public class CorrectionWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** The sentence is a process variable, which is no longer than a few pages. */
    private static final int MOST_CHANGES = 30;

    private final ApprovingActs acts;
    private final ChangesInAct changes;
    private final Sentences sentences;

    CorrectionWords(ApprovingActs acts, ChangesInAct changes, Sentences sentences) {
        this.acts = acts;
        this.changes = changes;
        this.sentences = sentences;
    }

    /** The sentence; empty where the correction ends without one. */
    public String of(ActCorrection correction) {
        CorrectionContent content = correction.content();
        ApprovingAct act = acts.require(correction.actId());
        return switch (content.kind()) {
            case REQUISITES -> requisites(Objects.requireNonNull(act.registration()), content);
            case PAPER -> sentences.text("act.correction.words.paper", joining(act, content));
            case CANCELLED ->
                sentences.text(
                        "act.correction.words.cancelled",
                        numberAndDate(content.actNumber(), Objects.requireNonNull(content.actDate())));
            case ERROR, DROP -> "";
        };
    }

    private String requisites(Registration now, CorrectionContent content) {
        return sentences.text(
                "act.correction.words.requisites",
                numberAndDate(
                        content.actNumber() == null ? now.number() : content.actNumber(),
                        Objects.requireNonNullElse(content.actDate(), now.signedOn())),
                numberAndDate(now.number(), now.signedOn()));
    }

    private String joining(ApprovingAct act, CorrectionContent content) {
        List<ChangeRequest> joining = changes.waiting(act.authority()).stream()
                .filter(change ->
                        content.changes().isEmpty() || content.changes().contains(change.id()))
                .toList();
        String named = joining.stream()
                .limit(MOST_CHANGES)
                .map(change -> change.number() + " (" + change.departmentName() + ")")
                .collect(Collectors.joining(", "));
        return joining.size() > MOST_CHANGES
                ? sentences.text("act.correction.words.andMore", named, joining.size() - MOST_CHANGES)
                : named;
    }

    private String numberAndDate(@Nullable String number, LocalDate date) {
        return number == null
                ? sentences.text("act.correction.words.noNumber", DATE.format(date))
                : sentences.text("act.correction.words.number", number, DATE.format(date));
    }
}
