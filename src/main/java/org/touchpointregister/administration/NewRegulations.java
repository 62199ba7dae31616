package org.touchpointregister.administration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.AuthoritiesAdded;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;

/** Takes regulation files that were added while the application runs; their authorities work from then on. */
@Service
@Transactional
class NewRegulations {

    private final Regulations regulations;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    NewRegulations(Regulations regulations, Accounts accounts, AuditTrail trail, ApplicationEventPublisher events) {
        this.regulations = regulations;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
    }

    Regulations.Reread read(String by) {
        Regulations.Reread read = regulations.readAgain();
        if (!read.added().isEmpty()) {
            events.publishEvent(new AuthoritiesAdded(read.added()));
            accounts.align();
            read.added().forEach(regulation -> trail.record(done(regulation), by));
        }
        return read;
    }

    private static AdminEvent.Done done(Regulation regulation) {
        return new AdminEvent.Done(
                AdminEventKind.REGULATION_ADDED,
                regulation.id(),
                regulation.id().value(),
                null,
                regulation.authority().shortName() + ", " + regulation.version());
    }
}
