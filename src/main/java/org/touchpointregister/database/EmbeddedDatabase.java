package org.touchpointregister.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that starts and stops with the application and keeps its data in a directory. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    // The library's defaults are for tests: fast and forgetful.
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "max_connections", "100", "jit", "off");

    private final DataDirectory directory;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    /**
     * Starts the database, first stopping the server a killed application has left behind.
     *
     * @param port 0 for any free one
     * @throws DataDirectoryInUse when another running application has the directory
     */
    static EmbeddedDatabase start(Path dataDirectory, int port) {
        DataDirectory directory = DataDirectory.lock(dataDirectory);
        boolean started = false;
        try {
            directory.makeReady();
            EmbeddedDatabase database = new EmbeddedDatabase(directory, launch(directory, port));
            directory.markComplete();
            LOG.info("Started embedded PostgreSQL on port {} in {}", database.postgres.getPort(), directory.cluster());
            started = true;
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the embedded database in " + dataDirectory, e);
        } finally {
            if (!started) {
                directory.unlock();
            }
        }
    }

    private static EmbeddedPostgres launch(DataDirectory directory, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                // Spring stops it, after everything that uses it: a hook of its own would race with that.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ru-RU")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
        DURABLE.forEach(builder::setServerConfig);
        if (port > 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    String url() {
        return postgres.getJdbcUrl(USER, USER);
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            directory.unlock();
        }
    }
}
