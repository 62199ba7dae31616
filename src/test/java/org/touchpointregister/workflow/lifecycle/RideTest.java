package org.touchpointregister.workflow.lifecycle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.testing.Installation;

/** The whole application on a Monday morning; every ride in this package uses the same one. */
@Installation
@ExtendWith(ClearedWay.class)
abstract class RideTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    Rides rides;

    @BeforeEach
    void itIsAMondayMorning() {
        rides = new Rides(application);
        rides.travelTo("2026-03-02T06:00:00Z");
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
