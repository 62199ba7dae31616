package org.touchpointregister.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Looks at a correction before a second person does: every wrong field is named at once. */
@Component
public class CorrectionCheck {

    private final ActCorrections corrections;
    private final ApprovingActs acts;
    private final ActNumbers numbers;
    private final ChangesInAct changes;
    private final Regulations regulations;
    private final Clock clock;

    CorrectionCheck(
            ActCorrections corrections,
            ApprovingActs acts,
            ActNumbers numbers,
            ChangesInAct changes,
            Regulations regulations,
            Clock clock) {
        this.corrections = corrections;
        this.acts = acts;
        this.numbers = numbers;
        this.changes = changes;
        this.regulations = regulations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FieldSentence> check(UUID id, CorrectionContent content) {
        ActCorrection correction = corrections.require(id);
        ApprovingAct act = acts.require(correction.actId());
        List<FieldSentence> wrong = new ArrayList<>();
        if (content.kind().confirmed() && blank(content.ground())) {
            wrong.add(FieldSentence.of("ground", "act.correction.groundRequired"));
        }
        switch (content.kind()) {
            case REQUISITES -> requisites(act, content, wrong);
            case CANCELLED -> cancelling(act, content, wrong);
            case PAPER -> changes(act, content).ifPresent(wrong::add);
            case ERROR, DROP -> {
                // Nothing is to be entered.
            }
        }
        return wrong;
    }

    private Optional<FieldSentence> changes(ApprovingAct act, CorrectionContent content) {
        List<UUID> waiting =
                changes.waiting(act.authority()).stream().map(ChangeRequest::id).toList();
        if (waiting.isEmpty()) {
            return Optional.of(FieldSentence.of("changes", "act.correction.nothingWaits"));
        }
        return waiting.containsAll(content.changes())
                ? Optional.empty()
                : Optional.of(FieldSentence.of("changes", "act.correction.notWaiting"));
    }

    private void requisites(ApprovingAct act, CorrectionContent content, List<FieldSentence> wrong) {
        Registration now = Objects.requireNonNull(act.registration());
        String number = content.actNumber() == null ? now.number() : content.actNumber();
        LocalDate date = content.actDate() == null ? now.signedOn() : content.actDate();
        if (Objects.equals(number, now.number()) && date.equals(now.signedOn())) {
            wrong.add(FieldSentence.of("actNumber", "act.correction.nothingDiffers"));
        }
        number(act, act.id(), number, date).ifPresent(wrong::add);
        future(act, date).ifPresent(wrong::add);
    }

    private void cancelling(ApprovingAct act, CorrectionContent content, List<FieldSentence> wrong) {
        LocalDate date = content.actDate();
        if (blank(content.actNumber()) && regulations.of(act.authority()).act().numberRequired()) {
            wrong.add(FieldSentence.of("actNumber", "act.numberRequired"));
        }
        if (date == null) {
            wrong.add(FieldSentence.of("actDate", "act.correction.dateRequired"));
            return;
        }
        number(act, null, content.actNumber(), date).ifPresent(wrong::add);
        future(act, date).ifPresent(wrong::add);
        if (date.isBefore(Objects.requireNonNull(act.registration()).signedOn())) {
            wrong.add(FieldSentence.of("actDate", "act.correction.cancelledEarlier"));
        }
        if (content.inForceFrom() != null && content.inForceFrom().isBefore(date)) {
            wrong.add(FieldSentence.of("inForceFrom", "act.inForceBeforeSigned"));
        }
    }

    private Optional<FieldSentence> number(
            ApprovingAct act, @Nullable UUID except, @Nullable String number, LocalDate date) {
        return numbers.taken(act, except, number, date)
                ? Optional.of(FieldSentence.of("actNumber", "act.numberTaken", String.valueOf(number)))
                : Optional.empty();
    }

    private Optional<FieldSentence> future(ApprovingAct act, LocalDate date) {
        LocalDate today = LocalDate.now(
                clock.withZone(regulations.of(act.authority()).authority().timeZone()));
        return date.isAfter(today) ? Optional.of(FieldSentence.of("actDate", "act.dateInFuture")) : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
