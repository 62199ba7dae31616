package org.touchpointregister.workflow.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.workflow.step.Letters;

/**
 * From 1 October, as long as next year's calendar is not approved: once a week to those who keep the federal calendar and
 * to the administrators. They sit in no authority, so the letter goes by the federal calendar at nine in Moscow.
 */
@Component
class WarnAboutCalendar implements JavaDelegate {

    private static final String FEDERAL = "federal";
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Mornings mornings;
    private final DeadlineCalculator calculator;
    private final People people;
    private final Letters letters;
    private final Clock clock;

    WarnAboutCalendar(Mornings mornings, DeadlineCalculator calculator, People people, Letters letters, Clock clock) {
        this.mornings = mornings;
        this.calculator = calculator;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Morning morning = mornings.of(execution);
        int next = morning.day().getYear() + 1;
        if (morning.day().getMonthValue() < Month.OCTOBER.getValue() || calculator.isApproved(FEDERAL, next)) {
            return;
        }
        Instant sending = calculator.sendingInstant(FEDERAL, clock.instant(), MOSCOW, NINE);
        for (Person keeper : keepers()) {
            String key = "calendar:" + next + ":" + week(LocalDate.ofInstant(sending, MOSCOW)) + ":" + keeper.login();
            letters.send(new NewNotice(
                            NoticeKind.CALENDAR_NOT_APPROVED,
                            keeper,
                            morning.authority(),
                            Map.of("year", Integer.toString(next)),
                            key)
                    .notBefore(sending));
        }
    }

    private Set<Person> keepers() {
        Set<Person> told = new LinkedHashSet<>(people.holding(Role.CALENDAR_KEEPER));
        told.addAll(people.holding(Role.ADMIN));
        return told;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
