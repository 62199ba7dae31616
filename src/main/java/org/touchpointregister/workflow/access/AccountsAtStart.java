package org.touchpointregister.workflow.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Accounts;

/** Makes groups, grants and shared filters before anything else is done with the engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountsAtStart implements ApplicationRunner {

    private final Accounts accounts;

    AccountsAtStart(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.align();
    }
}
