package org.touchpointregister.publication.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder on a share. Every file appears whole or not at all: it is written under another name, forced to disk,
 * then renamed; the list of checksums comes last, so that whoever finds it finds everything it names.
 */
public final class SharedFolder {

    /** Names every file of the edition with its SHA-256, in the form {@code sha256sum --check} reads. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private static final Logger LOG = LoggerFactory.getLogger(SharedFolder.class);
    private static final String UNFINISHED = ".part";

    private final Path root;

    public SharedFolder(Path root) {
        this.root = root;
    }

    /** Whether the share is there: a folder that is missing is never made, for it would lie on our own disk. */
    public boolean reachable() {
        return Files.isDirectory(root) && Files.isWritable(root);
    }

    /** Writes the files into a folder of that name; what lies there already and is the same stays untouched. */
    public void write(String folder, Map<String, byte[]> files, Map<String, String> checksums) throws IOException {
        Path target = Files.createDirectories(root.resolve(folder));
        removeUnfinished(target);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(target.resolve(file.getKey()), file.getValue());
        }
        String list = checksums.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        put(target.resolve(CHECKSUMS), list.getBytes(StandardCharsets.UTF_8));
        force(target);
        force(root);
    }

    /** What lies there now. */
    public byte[] read(String folder, String name) throws IOException {
        return Files.readAllBytes(root.resolve(folder).resolve(name));
    }

    /** Writes one file so that a reader sees the old one or the new one, never a part. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try (FileChannel channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a killed run has left. */
    private static void removeUnfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(UNFINISHED))
                    .forEach(SharedFolder::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rename itself must survive a power cut; where a folder cannot be forced (Windows) the rename is durable anyway. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("Cannot force folder {}", folder, e);
        }
    }
}
