package org.touchpointregister.workflow.step;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.InternalTerms;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.shared.Term;

/** The internal term of each step, counted from the authority's own day on which the step began. */
@Component
class StepTerms {

    private static final Map<String, ToIntFunction<InternalTerms>> DAYS = Map.ofEntries(
            entry("prepareChange", InternalTerms::prepare),
            entry("checkCompleteness", InternalTerms::check),
            entry("voteOnChange", InternalTerms::vote),
            // Naming a day and putting remarks together take no longer than an entry.
            entry("setVotingTerm", InternalTerms::register),
            entry("consolidateRemarks", InternalTerms::register),
            entry("reworkChange", InternalTerms::rework),
            entry("waitForAct", InternalTerms::waitingForAct),
            entry("prepareAct", InternalTerms::prepareAct),
            entry("agreeAct", InternalTerms::agree),
            entry("approveAct", InternalTerms::approve),
            entry("registerAct", InternalTerms::register),
            // The head reads the paper as long as the screen, and an entry follows.
            entry("recordPaperDecision", terms -> terms.approve() + terms.register()),
            // A look at evidence or at the paper takes no longer than an entry.
            entry("confirmPublication", InternalTerms::register),
            entry("prepareCorrection", InternalTerms::prepareAct),
            entry("confirmCorrection", InternalTerms::register),
            // Looking through a department's rows takes as long as writing them.
            entry("confirmRows", InternalTerms::prepare),
            entry("takeOver", InternalTerms::prepare),
            entry("distribute", InternalTerms::check),
            // After the last answer it is still to be checked.
            entry("gatherAnswers", terms -> terms.check() + terms.prepareAct()));

    /** Steps that whoever asked gave a day for; what follows from the answers runs from that day on. */
    private static final Map<String, ToIntFunction<InternalTerms>> AFTER_THE_DAY = Map.of(
            "prepareChange", terms -> 0,
            "confirmRows", terms -> 0,
            "gatherAnswers", terms -> terms.check() + terms.prepareAct(),
            "waitForAct", InternalTerms::waitingForAct);

    private final DeadlineCalculator calculator;
    private final AuthorityToday today;
    private final Sentences sentences;

    StepTerms(DeadlineCalculator calculator, AuthorityToday today, Sentences sentences) {
        this.calculator = calculator;
        this.today = today;
        this.sentences = sentences;
    }

    /** The term of a step; {@code by} is the day that whoever asked gave, if any. */
    DeadlineSheet sheet(Regulation regulation, String step, @Nullable LocalDate by) {
        ToIntFunction<InternalTerms> days = DAYS.get(step);
        if (days == null) {
            throw new IllegalStateException("No term for the step " + step);
        }
        LocalDate begun = today.in(regulation.authority().timeZone());
        int given = untilTheDay(regulation, step, begun, by);
        return given > 0
                ? sheet(regulation, given, "workflow.term.given")
                : sheet(regulation, days.applyAsInt(regulation.internalTerms()), "workflow.term.internal");
    }

    /** The term of a vote whose last day the chair has named: a working day, or there is no day to vote on. */
    DeadlineSheet voteUntil(Regulation regulation, LocalDate until) {
        LocalDate begun = today.in(regulation.authority().timeZone());
        int days = calculator.workingDaysLeft(calculator.layerOf(regulation.id()), begun, until);
        return sheet(regulation, Math.max(1, days), "workflow.term.namedByChair");
    }

    private DeadlineSheet sheet(Regulation regulation, int workingDays, String ground) {
        return calculator.compute(new DeadlineCalculator.TermQuestion(
                calculator.layerOf(regulation.id()),
                today.in(regulation.authority().timeZone()),
                sentences.text("workflow.term.stepBegan"),
                sentences.text(ground),
                Term.workingDays(workingDays),
                regulation.authority().timeZone()));
    }

    /** Working days of a step that whoever asked gave a day for; 0 where nobody did or the day has passed. */
    private int untilTheDay(Regulation regulation, String step, LocalDate begun, @Nullable LocalDate by) {
        ToIntFunction<InternalTerms> after = AFTER_THE_DAY.get(step);
        if (by == null || after == null || !by.isAfter(begun)) {
            return 0;
        }
        int days = calculator.workingDaysLeft(calculator.layerOf(regulation.id()), begun, by);
        return Math.max(1, days + after.applyAsInt(regulation.internalTerms()));
    }
}
