package org.touchpointregister.workflow.change;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.answers.AnswerCheck;
import org.touchpointregister.workflow.answers.Answered;

/** A new term of a vote ends on a working day after today, within three months. */
@Component
class SetVotingTermAnswer implements AnswerCheck {

    private static final int FURTHEST_MONTHS = 3;

    private final Regulations regulations;
    private final DeadlineCalculator calculator;
    private final AuthorityToday today;

    SetVotingTermAnswer(Regulations regulations, DeadlineCalculator calculator, AuthorityToday today) {
        this.regulations = regulations;
        this.calculator = calculator;
        this.today = today;
    }

    @Override
    public List<FieldSentence> check(Answered answer) {
        Regulation regulation = regulations.of(
                new AuthorityId(String.valueOf(answer.variables().get(RegisterChangeFlow.AUTHORITY.name()))));
        LocalDate now = today.in(regulation.authority().timeZone());
        return answer.value(RegisterChangeFlow.VOTE_UNTIL.name())
                .map(LocalDate::parse)
                .filter(until -> !until.isAfter(now)
                        || until.isAfter(now.plusMonths(FURTHEST_MONTHS))
                        || !calculator.isWorkingDay(calculator.layerOf(regulation.id()), until))
                .map(until -> List.of(
                        FieldSentence.of(RegisterChangeFlow.VOTE_UNTIL.name(), "workflow.vote.until", FURTHEST_MONTHS)))
                .orElse(List.of());
    }
}
