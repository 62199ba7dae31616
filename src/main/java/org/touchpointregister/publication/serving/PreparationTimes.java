package org.touchpointregister.publication.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.touchpointregister.act.ActCorrected;
import org.touchpointregister.identity.AuthoritySucceeded;
import org.touchpointregister.publication.EditionPublished;

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
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final List<Future<?>> running = new ArrayList<>();
    private Map<String, Integer> seen = Map.of();
    private @Nullable LocalConnector connector;
    private @Nullable Future<Map<String, Integer>> question;

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
        running.add(maker.scheduleWithFixedDelay(this::want, 0, ANEW_SECONDS, TimeUnit.SECONDS));
        running.add(watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS));
    }

    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {EditionPublished.class, ActCorrected.class, AuthoritySucceeded.class})
    void changes() {
        site.changes();
    }

    @TransactionalEventListener(
            phase = TransactionPhase.AFTER_COMPLETION,
            classes = {EditionPublished.class, ActCorrected.class, AuthoritySucceeded.class})
    void changed() {
        site.changed();
        want();
    }

    private void want() {
        if (wanted.compareAndSet(false, true)) {
            try {
                maker.execute(this::make);
            } catch (RejectedExecutionException e) {
                LOG.debug("The application stops");
            }
        }
    }

    private void make() {
        wanted.set(false);
        LocalConnector own = connector;
        if (own == null) {
            return;
        }
        try {
            preparation.prepareAll(new OwnPages(own));
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("Cannot prepare the site now: {}", e.toString());
        }
    }

    private void look() {
        try {
            Future<Map<String, Integer>> asked =
                    Objects.requireNonNullElseGet(question, () -> asker.submit(this::shown));
            question = asked;
            Map<String, Integer> now = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            question = null;
            site.databaseIs(false);
            if (!now.equals(seen)) {
                seen = now;
                // Another node has published; what this one published is being made already.
                site.changes();
                site.changed();
                want();
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

    private Map<String, Integer> shown() {
        Map<String, Integer> editions = new HashMap<>();
        jdbc.query("select authority, edition from public_edition", rs -> {
            editions.put(rs.getString(1), rs.getInt(2));
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
