package org.touchpointregister.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void afterTheApplicationWasKilledItStartsAgainOnAnotherPortWithItsData() throws Exception {
        Process application = startAndAwaitRow();
        long orphan = postmaster();
        application.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives the application")
                .isPresent();

        try (EmbeddedDatabase again = EmbeddedDatabase.start(data, 0)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(rows(again)).isOne();
        }
    }

    @Test
    void theDataDirectoryOfARunningApplicationIsRefusedAndItsServerLeftAlone() throws Exception {
        Process application = startAndAwaitRow();
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, 0)).isInstanceOf(DataDirectoryInUse.class);
            assertThat(ProcessHandle.of(postmaster()).filter(ProcessHandle::isAlive))
                    .isPresent();
        } finally {
            application.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            OrphanServer.stop(data.resolve("postgres"));
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAnew() throws Exception {
        Files.createDirectories(data.resolve("postgres/global"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "18");
        Files.writeString(data.resolve("postgres.unfinished"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
                Connection connection = DriverManager.getConnection(database.url())) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(data.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void aStalePidOfSomeOtherProcessIsNotStopped() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");

        OrphanServer.stop(data.resolve("postgres"));

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private Process startAndAwaitRow() throws IOException {
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingApplication.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = application.inputReader();
        String line = output.readLine();
        while (line != null && !line.contains(WritingApplication.WRITTEN)) {
            line = output.readLine();
        }
        assertThat(line).as("the application has started").isNotNull();
        return application;
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static int rows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from kept where line = 'before the kill'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
