package org.touchpointregister.workflow.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.oversight.DaysLeftWords;
import org.touchpointregister.oversight.Tone;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Sentences;

/** When a task is due, in the words of cards and of the board: the authority's date and its working days left. */
@Component
public class TaskDue {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DeadlineCalculator calculator;
    private final AuthorityToday today;
    private final DaysLeftWords days;
    private final Sentences sentences;

    TaskDue(DeadlineCalculator calculator, AuthorityToday today, DaysLeftWords days, Sentences sentences) {
        this.calculator = calculator;
        this.today = today;
        this.days = days;
        this.sentences = sentences;
    }

    /** {@code provisional} is the date that may still move with the calendar; null where it is settled or unknown. */
    public Due of(@Nullable Instant due, Regulation regulation, @Nullable LocalDate provisional) {
        if (due == null) {
            return new Due(null, null, null, Tone.NONE);
        }
        ZoneId zone = regulation.authority().timeZone();
        LocalDate date = AuthorityToday.of(due, zone);
        int left = calculator.workingDaysLeft(calculator.layerOf(regulation.id()), today.in(zone), date);
        String told = DATE.format(date);
        return new Due(
                date.equals(provisional) ? sentences.text("deadline.due.provisional", told) : told,
                left,
                days.of(left),
                Tone.of(left));
    }

    /** {@code left} are working days, negative when the date has passed; all but the tone are null where no date is set. */
    public record Due(
            @Nullable String date,
            @Nullable Integer left,
            @Nullable String words,
            Tone tone) {}
}
