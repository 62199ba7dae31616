package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that fails takes no other with it. */
class ClearedWayTests extends RideTest {

    /** Where a test may fail. */
    enum Left {
        AGREEING(Body.LES, ActRide::sendToBeAgreed),
        WITH_HEAD(Body.LES, ActRide::send),
        ON_PAPER(Body.MUR, ActRide::sendOnPaper),
        SIGNED(Body.MUR, act -> act.send().head("sign"));

        private final Body body;
        private final UnaryOperator<ActRide> upTo;

        Left(Body body, UnaryOperator<ActRide> upTo) {
            this.body = body;
            this.upTo = upTo;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextActFindsTheWayFree(Left left) {
        Foresters.comeToWork(rides);
        ActRide act = left.upTo.apply(rides.toAct(left.body));
        assertThat(act.state().name()).isEqualTo(left.name());

        ClearedWay.clear(rides);

        assertThat(rides.acts().onItsWay(left.body.id())).isEmpty();
        assertThat(act.stands()).isEmpty();
    }
}
