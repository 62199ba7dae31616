package org.touchpointregister.workflow.lifecycle;

import org.touchpointregister.testing.ForestPeople;

/** The people of the invented authority come to work. */
final class Foresters {

    private Foresters() {}

    static void comeToWork(Rides rides) {
        ForestPeople.comeToWork(rides.application());
    }
}
