package org.touchpointregister.workflow.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sentences;

/** Says at the end of start-up where the pages are and, with the demonstration, who can sign in. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final RegisterProperties settings;
    private final Sentences sentences;

    Welcome(RegisterProperties settings, Sentences sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        LOG.info("{}", text());
    }

    String text() {
        String base = settings.baseUrl().toString().replaceAll("/+$", "");
        String addresses = sentences.text("workflow.welcome.addresses", base);
        return settings.demo()
                ? addresses + sentences.text("workflow.welcome.accounts", DemoPeople.PASSWORD)
                : addresses;
    }
}
