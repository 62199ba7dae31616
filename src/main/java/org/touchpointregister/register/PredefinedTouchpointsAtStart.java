package org.touchpointregister.register;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.AuthoritiesAdded;
import org.touchpointregister.regulation.Regulations;

/** Offers at every start, and when an order is added to a running installation, what the orders name, so that a new order file brings its touchpoints along. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PredefinedTouchpointsAtStart implements ApplicationRunner {

    private final Regulations regulations;
    private final Touchpoints touchpoints;

    PredefinedTouchpointsAtStart(Regulations regulations, Touchpoints touchpoints) {
        this.regulations = regulations;
        this.touchpoints = touchpoints;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        regulations.all().forEach(touchpoints::offerPredefined);
    }

    @EventListener
    @Transactional
    void added(AuthoritiesAdded event) {
        event.regulations().forEach(touchpoints::offerPredefined);
    }
}
