package org.touchpointregister.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The directory the embedded database lives in; one application at a time. */
final class DataDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the directory, making it if need be. The lock dies with the application, however that dies. */
    static DataDirectory lock(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataDirectoryInUse(path);
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // taken within this very JVM
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    /** Stops a server left behind and removes a cluster whose very first start was cut off. */
    void makeReady() throws IOException {
        OrphanServer.stop(cluster());
        Path unfinished = unfinishedMark();
        if (Files.exists(unfinished)) {
            LOG.warn("Remove {}: its first start did not finish", cluster());
            FileSystemUtils.deleteRecursively(cluster());
        }
        if (!Files.exists(cluster())) {
            Files.writeString(unfinished, "");
        }
        Files.createDirectories(binaries());
    }

    void markComplete() throws IOException {
        Files.deleteIfExists(unfinishedMark());
    }

    private Path unfinishedMark() {
        return path.resolve("postgres.unfinished");
    }

    void unlock() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("Cannot release the data directory {}", path, e);
        }
    }
}
