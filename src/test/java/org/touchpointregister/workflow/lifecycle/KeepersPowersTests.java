package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.Kind;
import org.touchpointregister.testing.Clause;

/** A keeper acts on the ground of an act, as long as that act covers the day. */
class KeepersPowersTests extends RideTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @Clause("R-8")
    void theRoundKeepsTheGroundOnWhichItWasDecided() {
        Ride change = rides.toCheck(MUR).check("return");

        Powers ground = Objects.requireNonNull(
                rides.changes().rounds(change.id()).get(0).powers());

        assertThat(ground.number()).isEqualTo("7");
        assertThat(ground.date()).isEqualTo("2025-01-13");
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void whoseTermIsOverNeitherSeesTheCheckNorDecidesNorPreparesAnAct() {
        Person former = keeper(MONDAY.minusYears(1), MONDAY.minusDays(1));
        Ride change = rides.toCheck(MUR);

        assertThat(change.tasks(former.login(), "checkCompleteness")).isEmpty();
        assertThat(rides.bean(People.class).membershipsOf(former.login())).isEmpty();
        Refusal refused = change.refused(former.login(), "checkCompleteness", Map.of("decision", "accept"));
        assertThat(refused.kind()).isIn(Kind.FORBIDDEN, Kind.MISSING);

        ActRide act = rides.toAct(MUR, change.check("accept"));
        refused = act.refused(former.login(), "prepareAct", Map.of("decision", "send"));
        assertThat(refused.kind()).isIn(Kind.FORBIDDEN, Kind.MISSING);
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void anActTakenInHandBeforeThePowersEndedIsNotSentAfterwards() {
        rides.travelTo("2026-04-06T06:00:00Z");
        Person leaving = keeper(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 6));
        ActRide act = rides.toAct(MUR, rides.toAccepted(MUR));
        assertThat(act.tasks(leaving.login(), "prepareAct")).hasSize(1);

        rides.travelTo("2026-04-07T06:00:00Z");
        Refusal refused = act.refused(leaving.login(), "prepareAct", Map.of("decision", "send"));

        assertThat(refused.sentence().code()).isEqualTo("act.powersEnded");
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
    }

    /** Takes a keeper on for days on which no other test of this installation works. */
    private Person keeper(LocalDate from, LocalDate until) {
        People people = rides.bean(People.class);
        String login = "keeper" + people.all().size() + ".mur";
        Person person = people.add(new Person(login, "Keeper", "Keeper", login + "@example.org", MUR.id()));
        people.grant(person, Role.AUTHORISED, MUR.id(), new Powers("Order", "1", from, from, until));
        rides.bean(Accounts.class).open(person, DemoPeople.PASSWORD);
        rides.bean(Accounts.class).align();
        return person;
    }
}
