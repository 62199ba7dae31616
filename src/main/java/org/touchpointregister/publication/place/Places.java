package org.touchpointregister.publication.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule for addresses outside and the one who reads there; both are made here, so that no setting takes part. */
@Configuration(proxyBeanMethods = false)
class Places {

    /** Less than the time an engine job may take. */
    private static final long MOST_MILLIS = 20_000;

    @Bean
    OutsideAddresses outsideAddresses() {
        return new OutsideAddresses();
    }

    @Bean
    OutsideReader outsideReader(OutsideAddresses rule) {
        return new OutsideReader(rule, MOST_MILLIS);
    }
}
