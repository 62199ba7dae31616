package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** Sakhalin is eleven hours ahead of UTC: its midnight is 13:00, its sending hour 22:00 of the day before. */
class PublicationTermTests extends RideTest {

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void acrossTheMayHolidaysThePublisherIsRemindedOnWorkingDaysAtTheSendingHour() {
        ActRide act = registeredOn("2026-04-24T00:00:00Z");
        Post post = Post.about(rides, act);

        // 27 … 30 April, 4 … 8 and 12 May: the 1st is a holiday, the 11th stands for the Saturday of the 9th.
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(act.task("publishEdition").getDueDate()).isEqualTo(Instant.parse("2026-05-12T12:59:59Z"));

        at("2026-05-04T21:59:59Z");
        assertThat(post.reached(NoticeKind.DUE_SOON)).isEmpty();
        at("2026-05-04T22:00:00Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).containsExactly("SENT");
        at("2026-05-06T21:59:59Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).containsExactly("SENT");
        at("2026-05-06T22:00:00Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).containsExactly("SENT", "SENT");
        at("2026-05-10T22:00:00Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).hasSize(2);

        act.publish();
        assertThat(act.publication().inTime()).isTrue();
        assertThat(act.visits("publishedOnTime")).isOne();
    }

    @Test
    @Clause({"R-11", "R-14", "R-46"})
    void theDelayIsRecordedAtTheAuthoritysOwnMidnightAndToldAtTheNextSendingHour() {
        ActRide act = registeredOn("2026-04-24T00:00:00Z");
        Post post = Post.about(rides, act);

        at("2026-05-12T12:59:59Z");
        assertThat(post.deadline().missedAt()).isNull();
        at("2026-05-12T13:00:00Z");
        assertThat(post.deadline().missedAt()).isEqualTo(Instant.parse("2026-05-12T13:00:00Z"));
        assertThat(post.reached(NoticeKind.OVERDUE)).isEmpty();
        at("2026-05-12T21:59:59Z");
        assertThat(post.reached(NoticeKind.OVERDUE)).isEmpty();
        at("2026-05-12T22:00:00Z");
        List<String> told = logins(Role.PUBLISHER, Role.AUTHORISED, Role.MANAGER);
        assertThat(post.reached(NoticeKind.OVERDUE)).isEqualTo(told);
        at("2026-05-13T02:00:00Z");
        assertThat(post.reached(NoticeKind.OVERDUE)).isEqualTo(told);

        Refusal silent = act.refused("publisher", "publishEdition", Map.of());
        assertThat(silent.fields()).extracting(Refusal.FieldSentence::field).containsExactly("lateReason");
        act.publish(Map.of("lateReason", "The site was down."));
        assertThat(act.publication().inTime()).isFalse();
        assertThat(act.publication().lateReason()).isEqualTo("The site was down.");
        assertThat(act.visits("publishedLate")).isOne();
    }

    @Test
    @Clause({"R-11", "R-46"})
    void acrossTheNewYearTheTermFollowsTheCalendarsOfBothYears() {
        ActRide act = registeredOn("2026-12-21T00:00:00Z");
        Post post = Post.about(rides, act);
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2027, 1, 13));

        at("2027-01-12T22:00:00Z");
        assertThat(post.reached(NoticeKind.OVERDUE)).isEmpty();
        at("2027-01-13T12:59:59Z");
        assertThat(post.deadline().missedAt()).isNull();
        at("2027-01-13T13:00:00Z");
        assertThat(post.deadline().missedAt()).isEqualTo(Instant.parse("2027-01-13T13:00:00Z"));
        at("2027-01-13T22:00:00Z");
        assertThat(post.reached(NoticeKind.OVERDUE)).contains("publisher.sak");
        act.publish(Map.of("lateReason", "Holidays."));
        assertThat(act.publication().inTime()).isFalse();
    }

    @Test
    @Clause({"R-14", "R-46"})
    void onDaysOffNobodyIsWrittenToAndTwoWorkingDaysLaterTheControllerIs() {
        // The term ends on Thursday 11 June; the 12th is a holiday before a weekend.
        ActRide act = registeredOn("2026-05-28T00:00:00Z");
        Post post = Post.about(rides, act);
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 6, 11));

        at("2026-06-11T13:00:00Z");
        assertThat(post.deadline().missedAt()).isNotNull();
        for (String dayOff : List.of("2026-06-11T22:00:00Z", "2026-06-12T22:00:00Z", "2026-06-14T21:59:59Z")) {
            at(dayOff);
            assertThat(post.reached(NoticeKind.OVERDUE)).isEmpty();
        }
        at("2026-06-14T22:00:00Z");
        assertThat(post.reached(NoticeKind.OVERDUE)).contains("publisher.sak").doesNotHaveDuplicates();
        assertThat(post.reached(NoticeKind.ESCALATED)).isEmpty();
        at("2026-06-15T22:00:00Z");
        assertThat(post.reached(NoticeKind.ESCALATED))
                .contains("controller.sak")
                .doesNotHaveDuplicates();
        act.publish(Map.of("lateReason", "Forgotten."));
    }

    @Test
    @Clause({"R-14", "R-46"})
    void theLetterAboutATaskThatWasDoneMeanwhileIsVoid() {
        ActRide act = registeredOn("2026-04-24T00:00:00Z");
        Post post = Post.about(rides, act);
        at("2026-05-12T13:00:00Z");
        assertThat(post.states(NoticeKind.OVERDUE)).isNotEmpty().containsOnly("PLANNED");

        act.publish(Map.of("lateReason", "An hour late."));
        at("2026-05-12T22:00:00Z");

        assertThat(post.states(NoticeKind.OVERDUE)).containsOnly("CANCELLED");
        assertThat(post.reached(NoticeKind.OVERDUE)).isEmpty();
        assertThat(act.publication().inTime()).isFalse();
    }

    @Test
    @Clause("R-46")
    void aLaterEditionFulfilsTheOneThatWaitsAndItsTimeDecides() {
        ActRide first = registeredOn("2026-03-03T00:00:00Z");
        ActRide second = rides.toPublication(SAK);

        second.publish();

        assertThat(first.visits("publishedWithinSuccessor")).isOne();
        assertThat(first.stands()).isEmpty();
        assertThat(first.publication().fulfilledBy()).isEqualTo(second.edition());
        assertThat(first.publication().inTime()).isTrue();
        assertThat(Post.about(rides, first).deadline().closedAt()).isNotNull();
        assertThat(rides.publications().currentOf(SAK.id()).orElseThrow().edition())
                .isEqualTo(second.edition());
    }

    @Test
    @Clause({"R-14", "R-44"})
    void whereTheActIsLongInComingThoseWhoDraftItAndThoseWhoControlAreTold() {
        Ride change = rides.toAccepted(SAK);
        Post post = new Post(rides, change.id().toString());
        assertThat(post.deadline().step()).isEqualTo("waitForAct");
        // 3 … 6, 10 … 13, 16 and 17 March: Monday the 9th is off after Women's Day on a Sunday.
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 17));

        at("2026-03-17T13:00:00Z");
        assertThat(post.deadline().missedAt()).isNotNull();
        assertThat(post.reached(NoticeKind.WAITING_FOR_ACT)).isEmpty();
        at("2026-03-17T22:00:00Z");
        assertThat(post.reached(NoticeKind.WAITING_FOR_ACT)).isEqualTo(logins(Role.AUTHORISED, Role.CONTROLLER));
        assertThat(change.stands()).containsExactly("waitForAct");
        rides.toPublication(SAK, change).publish();
    }

    private ActRide registeredOn(String instant) {
        rides.travelTo(instant);
        rides.publishedBefore(SAK);
        return rides.toPublication(SAK);
    }

    private void at(String instant) {
        rides.travelTo(instant);
        rides.desks().runDueJobs();
    }

    private List<String> logins(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> rides.bean(People.class).holding(SAK.id(), role).stream())
                .map(Person::login)
                .distinct()
                .sorted()
                .toList();
    }
}
