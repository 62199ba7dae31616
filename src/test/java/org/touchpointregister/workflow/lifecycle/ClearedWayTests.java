package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.act.ActState;

/** A test that fails takes no other with it. */
class ClearedWayTests extends RideTest {

    @ParameterizedTest
    @EnumSource(names = {"AGREEING", "WITH_HEAD", "ON_PAPER", "SIGNED"})
    void theNextActFindsTheWayFree(ActState left) {
        Foresters.comeToWork(rides);
        ActRide act = upTo(left);
        assertThat(act.state()).isEqualTo(left);

        ClearedWay.clear(rides);

        assertThat(rides.acts().onItsWay(act.body().id())).isEmpty();
        assertThat(act.stands()).isEmpty();
    }

    private ActRide upTo(ActState state) {
        return switch (state) {
            case AGREEING -> rides.toAct(Body.LES).sendToBeAgreed();
            case WITH_HEAD -> rides.toAct(Body.LES).send();
            case ON_PAPER -> rides.toAct(Body.MUR).sendOnPaper();
            default -> rides.toSigned(Body.MUR);
        };
    }
}
