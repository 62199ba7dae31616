package org.touchpointregister.workflow.step;

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

    private static final Map<String, ToIntFunction<InternalTerms>> DAYS = Map.of(
            "prepareChange", InternalTerms::prepare,
            "checkCompleteness", InternalTerms::check,
            "reworkChange", InternalTerms::rework,
            "waitForAct", InternalTerms::waitingForAct,
            "prepareAct", InternalTerms::prepareAct,
            "agreeAct", InternalTerms::agree,
            "approveAct", InternalTerms::approve,
            "registerAct", InternalTerms::register,
            // A look at evidence takes no longer than an entry.
            "confirmPublication", InternalTerms::register);

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
        return calculator.compute(new DeadlineCalculator.TermQuestion(
                regulation.authority().calendarLayer(),
                today.in(regulation.authority().timeZone()),
                sentences.text("workflow.term.stepBegan"),
                sentences.text("workflow.term.internal"),
                Term.workingDays(days.applyAsInt(regulation.internalTerms())),
                regulation.authority().timeZone()));
    }
}
