package org.touchpointregister.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.change.Decision;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Sentences;

/** Looks at what the clerk typed before it is registered: every wrong field is named at once. */
@Component
public class RegistrationCheck {

    private final ApprovingActs acts;
    private final ActNumbers numbers;
    private final ActSigning signing;
    private final ChangesInAct changes;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Clock clock;

    RegistrationCheck(
            ApprovingActs acts,
            ActNumbers numbers,
            ActSigning signing,
            ChangesInAct changes,
            Regulations regulations,
            Sentences sentences,
            Clock clock) {
        this.acts = acts;
        this.numbers = numbers;
        this.signing = signing;
        this.changes = changes;
        this.regulations = regulations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Refuses an act without a scan or signature where the regulation wants one, a future date, a date before acceptance without a reason, a missing or repeated number, a hash on the paper
     * that is another one or, without a reason, is not there.
     */
    @Transactional(readOnly = true)
    public void check(UUID actId, Registration data) {
        ApprovingAct act = acts.require(actId);
        Regulation regulation = regulations.of(act.authority(), act.regulationVersion());
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        List<FieldSentence> errors = new ArrayList<>(printed(act, data, regulation));
        if (data.signedOn().isAfter(today)) {
            errors.add(FieldSentence.of("actDate", "act.dateInFuture"));
        }
        if (blank(data.number()) && regulation.act().numberRequired()) {
            errors.add(FieldSentence.of("actNumber", "act.numberRequired"));
        }
        if (numbers.taken(act, actId, data.number(), data.signedOn())) {
            errors.add(FieldSentence.of("actNumber", "act.numberTaken", String.valueOf(data.number())));
        }
        if (data.signedOn().isBefore(lastAcceptance(act, regulation)) && blank(data.backdatingReason())) {
            errors.add(FieldSentence.of("backdatingReason", "act.backdatingReason"));
        }
        errors.addAll(proof(act, regulation.act()));
        if (data.registeredOn() != null && data.registeredOn().isBefore(data.signedOn())) {
            errors.add(FieldSentence.of("registeredOn", "act.registeredBeforeSigned"));
        }
        if (data.inForceFrom() != null && data.inForceFrom().isBefore(data.signedOn())) {
            errors.add(FieldSentence.of("inForceFrom", "act.inForceBeforeSigned"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(errors);
        }
    }

    /** A decision on paper left no trace here but its scan. */
    private List<FieldSentence> proof(ApprovingAct act, Regulation.ActForm form) {
        if (act.onPaper()) {
            boolean optional = form.scanOnPaperOptional() && !form.scanRequired();
            return optional || signing.scanSinceSent(act).isPresent()
                    ? List.of()
                    : List.of(FieldSentence.of("scan", "act.scan.requiredOnPaper"));
        }
        return form.scanRequired() && !signing.proved(act.id())
                ? List.of(FieldSentence.of("scan", "act.scan.required"))
                : List.of();
    }

    /** What is wrong with the hash typed from the paper: by it we know that this very annex was signed. */
    private List<FieldSentence> printed(ApprovingAct act, Registration data, Regulation regulation) {
        String expected = act.contentHash();
        PrintedHash printed = new PrintedHash(
                Objects.requireNonNullElse(data.printedHash(), ""), sentences.text("act.hashLookAlikes"));
        if (expected == null || (printed.missing() && regulation.act().printedHashOptional())) {
            return List.of();
        }
        if (!printed.missing()) {
            return printed.begins(expected)
                    ? List.of()
                    : List.of(FieldSentence.of("printedHash", "act.printedHashDiffers"));
        }
        return blank(data.backdatingReason())
                ? List.of(FieldSentence.of("printedHash", "act.printedHashMissing"))
                : List.of();
    }

    /** The authority's day on which the last of the changes was accepted. */
    private LocalDate lastAcceptance(ApprovingAct act, Regulation regulation) {
        return changes.of(act.id()).stream()
                .map(ChangeRequest::decision)
                .map(decision -> decision == null ? LocalDate.MIN : acceptedOn(decision, regulation))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate acceptedOn(Decision decision, Regulation regulation) {
        return LocalDate.ofInstant(decision.decidedAt(), regulation.authority().timeZone());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
