package org.touchpointregister.workflow.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.RegisterProperties;

/**
 * Makes the demonstration on the first run, one authority per transaction: an authority that has an edition is done, one
 * that a killed run left out is made next time. The start-up lock keeps other nodes out meanwhile.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);

    private final RegisterProperties settings;
    private final DemoPeople people;
    private final Editions editions;
    private final Regulations regulations;
    private final FirstEdition first;
    private final DemoChanges changes;
    private final TransactionTemplate transaction;

    DemoAtStart(
            RegisterProperties settings,
            DemoPeople people,
            Editions editions,
            Regulations regulations,
            FirstEdition first,
            DemoChanges changes,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.people = people;
        this.editions = editions;
        this.regulations = regulations;
        this.first = first;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            make();
        }
    }

    /** Makes what is missing; where nothing is, nothing happens. */
    void make() {
        Map<String, DemoRegister> missing = new LinkedHashMap<>(DemoFiles.registers());
        missing.keySet().removeIf(id -> editions.latest(new AuthorityId(id)).isPresent());
        if (missing.isEmpty()) {
            return;
        }
        people.load();
        Map<String, List<DemoChange>> played = DemoFiles.changes();
        missing.forEach((id, register) -> {
            LOG.info("Make the demonstration of {}", id);
            List<DemoChange> wanted = played.getOrDefault(id, List.of());
            transaction.executeWithoutResult(status -> make(new AuthorityId(id), register, wanted));
        });
    }

    private void make(AuthorityId authority, DemoRegister register, List<DemoChange> wanted) {
        Regulation regulation = regulations.of(authority);
        first.make(regulation, register);
        wanted.forEach(change -> changes.play(regulation, change));
    }
}
