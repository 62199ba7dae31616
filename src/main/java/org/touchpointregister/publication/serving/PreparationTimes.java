package org.touchpointregister.publication.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.touchpointregister.act.ActCorrected;
import org.touchpointregister.identity.AuthoritySucceeded;
import org.touchpointregister.publication.EditionPublished;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/**
 * When answers are made: at the start, after every publication here or on another node, when an act was corrected, when an authority is succeeded, and every few minutes, for what no
 * event tells of. The same watch notices that the database is away.
 */
@Component
class PreparationTimes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationTimes.class);
    private static final int ANEW_SECONDS = 300;
    private static final int PATIENCE_SECONDS = 2;

    private final Preparation preparation;
    private final PreparedServer server;
    private final PreparedSite site;
    private final JdbcTemplate jdbc;
    private final ScheduledExecutorService maker = Executors.newSingleThreadScheduledExecutor(thread("site-maker"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(thread("site-watch"));
    private final ExecutorService asker = Executors.newSingleThreadExecutor(thread("site-watch-asker"));
    private final WantedParts wanted = new WantedParts();
    private final KnownEditions known = new KnownEditions();
    private final List<Future<?>> running = new ArrayList<>();
    private @Nullable LocalConnector connector;
    private @Nullable Future<Map<AuthorityId, EditionNumber>> question;

    PreparationTimes(Preparation preparation, PreparedServer server, PreparedSite site, JdbcTemplate jdbc) {
        this.preparation = preparation;
        this.server = server;
        this.site = site;
        this.jdbc = jdbc;
    }

    /** People can already read; what is finished comes as it is made. */
    @EventListener
    void ready(ApplicationReadyEvent event) throws Exception {
        Server jetty = server.server();
        if (jetty == null || connector != null) {
            return;
        }
        LocalConnector own = new LocalConnector(jetty);
        own.start();
        connector = own;
        remember();
        running.add(maker.scheduleWithFixedDelay(this::renew, 0, ANEW_SECONDS, TimeUnit.SECONDS));
        running.add(watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS));
    }

    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {EditionPublished.class, ActCorrected.class, AuthoritySucceeded.class})
    void changes(Object event) {
        site.changes(event, part(event));
    }

    @TransactionalEventListener(
            phase = TransactionPhase.AFTER_COMPLETION,
            classes = {EditionPublished.class, ActCorrected.class, AuthoritySucceeded.class})
    void changed(Object event) {
        if (!site.changed(event)) {
            return;
        }
        if (event instanceof EditionPublished published) {
            known.publishedHere(published.authority(), published.edition());
        }
        makeChanged(Set.of(part(event)));
    }

    /** A succession is told of on the pages of both registers and on those that tell of all. */
    private static SitePart part(Object event) {
        if (event instanceof EditionPublished published) {
            return new SitePart(published.authority());
        }
        return event instanceof ActCorrected corrected ? new SitePart(corrected.authority()) : SitePart.WHOLE;
    }

    /** The register that has changed before the pages that tell of all, and both before what is only being renewed. */
    private void makeChanged(Set<SitePart> parts) {
        boolean whole = parts.contains(SitePart.WHOLE);
        wanted.changed(SitePart.WHOLE);
        parts.forEach(wanted::changed);
        try {
            maker.execute(whole ? this::renew : this::make);
        } catch (RejectedExecutionException e) {
            LOG.debug("The application stops");
        }
    }

    /** Says so and goes on where the database is away: a failure would be the last time of a schedule. */
    void renew() {
        try {
            preparation.parts().forEach(wanted::renewed);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Cannot renew the site now: {}", e.toString());
        }
        make();
    }

    private void make() {
        LocalConnector own = connector;
        for (SitePart part = wanted.next(); part != null && own != null; part = wanted.next()) {
            try {
                preparation.prepare(new OwnPages(own), part);
            } catch (DataAccessException | TransactionException | IllegalStateException e) {
                LOG.warn("Cannot prepare {} now: {}", part, e.toString());
            }
        }
    }

    private void look() {
        try {
            Future<Map<AuthorityId, EditionNumber>> asked =
                    Objects.requireNonNullElseGet(question, () -> asker.submit(this::shown));
            question = asked;
            Map<AuthorityId, EditionNumber> now = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            question = null;
            site.databaseIs(false);
            Set<SitePart> moved = known.moved(now);
            moved.forEach(this::publishedElsewhere);
            if (!moved.isEmpty()) {
                makeChanged(moved);
            }
        } catch (TimeoutException e) {
            site.databaseIs(true);
        } catch (java.util.concurrent.ExecutionException e) {
            question = null;
            site.databaseIs(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is shown before the first answer is begun need not be made a second time. */
    private void remember() {
        try {
            known.moved(shown());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The watch will tell: {}", e.toString());
        }
    }

    private void publishedElsewhere(SitePart part) {
        Object change = new Object();
        site.changes(change, part);
        site.changed(change);
    }

    private Map<AuthorityId, EditionNumber> shown() {
        Map<AuthorityId, EditionNumber> editions = new HashMap<>();
        jdbc.query("select authority, edition from public_edition", rs -> {
            editions.put(new AuthorityId(rs.getString(1)), new EditionNumber(rs.getInt(2)));
        });
        return editions;
    }

    @Override
    public void start() {
        // begins when the application is ready
    }

    /** Before the web server stops, to which the connector belongs. */
    @Override
    public void stop() {
        running.forEach(work -> work.cancel(true));
        watch.shutdownNow();
        maker.shutdownNow();
        asker.shutdownNow();
        LocalConnector own = connector;
        if (own != null) {
            // Left running, its thread keeps the web server from stopping for five seconds.
            LifeCycle.stop(own);
        }
    }

    @Override
    public boolean isRunning() {
        return !maker.isShutdown();
    }

    private static java.util.concurrent.ThreadFactory thread(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
