package org.touchpointregister.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived the application which had started it (killed by force). */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private OrphanServer() {}

    /** Stops the server of this cluster, if one runs, and waits for its end. The caller holds the directory's lock. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> server = serverOf(cluster, lines);
        if (server.isPresent()) {
            LOG.warn(
                    "Stop the PostgreSQL (pid {}) that a killed application left behind",
                    server.get().pid());
            server.get().destroy();
            await(server.get());
        }
    }

    /** The file may be older than the last reboot: its pid counts only if it is a postgres of this very directory. */
    private static Optional<ProcessHandle> serverOf(Path cluster, List<String> lines) throws IOException {
        if (lines.size() < 2
                || !lines.get(0).strip().matches("\\d+")
                || !sameDirectory(cluster, Path.of(lines.get(1).strip()))) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false))
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true));
    }

    private static boolean sameDirectory(Path cluster, Path recorded) throws IOException {
        return Files.exists(recorded) && Files.isSameFile(cluster, recorded);
    }

    private static void await(ProcessHandle server) {
        CompletableFuture<ProcessHandle> end = server.onExit();
        try {
            end.get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping PostgreSQL, pid " + server.pid(), e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Cannot stop the PostgreSQL left behind, pid " + server.pid(), e);
        }
    }
}
