package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.POR;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
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

/** Forty institutions answer an authority whose order asks for no act: the keeper's decision makes edition 1. */
class FortyInstitutionsTests extends RideTest {

    @Test
    @Clause({"R-47", "R-48", "R-9", "R-45", "R-1"})
    void fortyInstitutionsTakeStatementsInProportionAndNeedNoAct() {
        List<String> units = Newcomers.comeToWork(rides, POR, 40);
        Statistics statistics = rides.bean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            FormationRide ten = FormationRide.open(rides, POR, "2026-03-27", units.subList(0, 10));
            long forTen = statistics.getPrepareStatementCount() - before;
            ten.gather("stop");
            assertThat(ten.now().state()).isEqualTo(FormationState.STOPPED);
            assertThat(ten.of(units.get(0)).state()).isEqualTo(ChangeState.DRAFT);

            before = statistics.getPrepareStatementCount();
            FormationRide forty = FormationRide.open(rides, POR, "2026-03-27", List.of());
            long forForty = statistics.getPrepareStatementCount() - before;
            assertThat(forForty).isLessThanOrEqualTo(forTen * 4 + 20);
            before = statistics.getPrepareStatementCount();
            assertThat(forty.counts()).containsOnly(Map.entry(Answer.WAITING, 40));
            assertThat(statistics.getPrepareStatementCount() - before)
                    .as("progress is read at once")
                    .isLessThan(5);
            allAnswer(forty);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void allAnswer(FormationRide forty) {
        for (int unit = 1; unit <= 40; unit++) {
            Ride change = forty.answers(unit, "Pier " + unit).check("accept");
            assertThat(change.stands()).as("no edition of one answer").containsExactly("waitForAct");
        }
        assertThat(rides.editions().latest(POR.id())).isEmpty();

        forty.gather("approve");
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
        confirmationComesByThePeriod();
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
