package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.POR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.confirmation.Campaigns;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.ConfirmationState;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.formation.Answer;
import org.touchpointregister.formation.FormationState;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.testing.Clause;

/** Forty institutions answer an authority whose order asks for no act, each over HTTP: the keeper's decision makes edition 1. */
class FortyInstitutionsTests extends RideTest {

    /** What a formation asks of the database besides its institutions: to be opened, numbered, watched. */
    private static final int BESIDES = 20;

    @Test
    @Clause({"R-47", "R-48", "R-9", "R-45", "R-1"})
    void fortyInstitutionsTakeStatementsInProportionAndNeedNoAct() throws Exception {
        List<String> units = Newcomers.comeToWork(rides, POR, 40);
        InstitutionsAtADistance five = new InstitutionsAtADistance(rides, port(), units.subList(0, 5));
        five.open("2026-03-27");
        five.gather("stop");
        assertThat(five.formation().now().state()).isEqualTo(FormationState.STOPPED);
        assertThat(five.formation().of(units.get(0)).state()).isEqualTo(ChangeState.DRAFT);

        InstitutionsAtADistance forty = new InstitutionsAtADistance(rides, port(), units);
        forty.open("2026-03-27");
        assertThat(forty.formation().counts()).containsOnly(Map.entry(Answer.WAITING, 40));
        forty.answer("Pier");
        assertThat(forty.formation().counts()).containsOnly(Map.entry(Answer.SUBMITTED, 40));
        forty.accept();
        forty.standAt("waitForAct");
        assertThat(rides.editions().latest(POR.id()))
                .as("no edition of one answer")
                .isEmpty();

        assertThat(forty.statements("open"))
                .as("statements to ask forty institutions")
                .isPositive()
                .isLessThanOrEqualTo(five.statements("open") * 8 + BESIDES);
        for (String step : List.of("answer", "accept")) {
            assertThat(forty.statements(step + " last"))
                    .as("statements of the last ten to %s", step)
                    .isPositive()
                    .isLessThanOrEqualTo(forty.statements(step + " first") + BESIDES);
        }
        assertThat(forty.statements("look"))
                .as("progress is read at once, however many institutions there are")
                .isPositive()
                .isLessThanOrEqualTo(five.statements("look"));
        editionOneIsMade(forty);
        confirmationComesByThePeriod();
    }

    private void editionOneIsMade(InstitutionsAtADistance institutions) {
        institutions.gather("approve");
        FormationRide forty = institutions.formation();
        forty.runJobs();

        Edition first = rides.editions().latest(POR.id()).orElseThrow();
        assertThat(first.ground().kind()).isEqualTo(EditionGround.Kind.KEEPER_DECISION);
        assertThat(rides.editions().rows(first)).hasSize(40);
        assertThat(forty.counts()).containsOnly(Map.entry(Answer.ADOPTED, 40));
        assertThat(forty.now().state()).isEqualTo(FormationState.FORMED);
        assertThat(forty.stands()).isEmpty();
        Set<String> ours = forty.nodes();
        ours.removeAll(FormationRide.WITH_ACT);
        assertThat(forty.visited()).containsExactlyInAnyOrderElementsOf(ours);
    }

    private void confirmationComesByThePeriod() {
        Campaigns campaigns = rides.bean(Campaigns.class);
        Watch watch = new Watch(rides, POR);
        watch.morning("2026-08-31");
        assertThat(campaigns.of(POR.id())).as("the sixth month is not over").isEmpty();
        watch.morning("2026-09-02");
        assertThat(campaigns.of(POR.id())).singleElement().satisfies(campaign -> {
            assertThat(campaign.openedBy()).isNull();
            assertThat(rides.bean(Confirmations.class).of(campaign.id()))
                    .hasSize(40)
                    .extracting(Confirmation::state)
                    .containsOnly(ConfirmationState.ASKED);
        });
        watch.morning("2026-09-03");
        assertThat(campaigns.of(POR.id())).as("once in a period").hasSize(1);
    }
}
