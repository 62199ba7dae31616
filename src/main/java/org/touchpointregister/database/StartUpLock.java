package org.touchpointregister.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One node at a time makes tables, accounts and deployments: the engine's own creation of its tables does not bear
 * two nodes at once. Held from the migration until the application is ready, or dead.
 */
@Component
class StartUpLock implements FlywayMigrationStrategy, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpLock.class);
    private static final long KEY = 7_351_902_114L;

    private @Nullable Connection holder;

    @Override
    public void migrate(Flyway flyway) {
        acquire(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    private void acquire(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            holder = connection;
            LOG.info("Wait for other nodes that are starting");
            execute(connection, "select pg_advisory_lock(?)");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take the start-up lock", e);
        }
    }

    /** Runs before the other listeners: what they start needs no lock. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void release() {
        Connection connection = holder;
        holder = null;
        if (connection == null) {
            return;
        }
        try (connection) {
            execute(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException e) {
            LOG.warn("Cannot release the start-up lock; it ends with its connection", e);
        }
    }

    @Override
    public void destroy() {
        release();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
