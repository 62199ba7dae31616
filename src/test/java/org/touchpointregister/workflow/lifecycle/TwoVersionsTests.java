package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.testing.Clause;

/** The invented authority's order changes while cases are under way: each goes on by the version it began under. */
@Clause("R-16")
class TwoVersionsTests extends RideTest {

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
    }

    @Test
    void anActOnItsWayIsSignedByWhomItsVersionNamesAndPublishedWhereItSays() {
        ActRide act = rides.toSigned(LES);
        String signatory = rides.regulation(LES).act().signatory();

        theSecondVersionComesIntoForce();
        act.register();

        assertThat(act.registered().signatory())
                .isEqualTo(signatory)
                .isNotEqualTo(rides.regulation(LES).act().signatory());
        assertThat(act.publications()).extracting(Publication::target).containsExactly("site");
        act.publish();
        assertThat(act.stands()).isEmpty();
    }

    @Test
    void aChangeBegunWhileEachHadAnActOfItsOwnStillHasOne() {
        Ride begun = rides.toCheck(LES);

        theSecondVersionComesIntoForce();
        begun.accept();
        Ride later = rides.toAccepted(LES);

        assertThat(begun.state()).isEqualTo(ChangeState.IN_ACT);
        assertThat(later.state()).isEqualTo(ChangeState.ACCEPTED);
        rides.actOf(begun).answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        begun.withdraw();
        later.withdraw();
    }

    private void theSecondVersionComesIntoForce() {
        assertThat(rides.regulation(LES).version()).isOne();
        rides.travelTo("2029-07-02T03:00:00Z");
        assertThat(rides.regulation(LES).version()).isEqualTo(2);
    }
}
