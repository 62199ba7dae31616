package org.touchpointregister.workflow.step;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToIntFunction;
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
            // A look at evidence takes no longer than an entry.
            entry("confirmPublication", InternalTerms::register));

    private final DeadlineCalculator calculator;
    private final AuthorityToday today;
    private final Sentences sentences;

    StepTerms(DeadlineCalculator calculator, AuthorityToday today, Sentences sentences) {
        this.calculator = calculator;
        this.today = today;
        this.sentences = sentences;
    }

    DeadlineSheet sheet(Regulation regulation, String step) {
        ToIntFunction<InternalTerms> days = DAYS.get(step);
        if (days == null) {
            throw new IllegalStateException("No term for the step " + step);
        }
        return sheet(regulation, days.applyAsInt(regulation.internalTerms()), "workflow.term.internal");
    }

    /** The term of a vote whose last day the chair has named: a working day, or there is no day to vote on. */
    DeadlineSheet voteUntil(Regulation regulation, LocalDate until) {
        Regulation.Authority authority = regulation.authority();
        int days = calculator.workingDaysLeft(authority.calendarLayer(), today.in(authority.timeZone()), until);
        return sheet(regulation, Math.max(1, days), "workflow.term.namedByChair");
    }

    private DeadlineSheet sheet(Regulation regulation, int workingDays, String ground) {
        return calculator.compute(new DeadlineCalculator.TermQuestion(
                regulation.authority().calendarLayer(),
                today.in(regulation.authority().timeZone()),
                sentences.text("workflow.term.stepBegan"),
                sentences.text(ground),
                Term.workingDays(workingDays),
                regulation.authority().timeZone()));
    }
}
