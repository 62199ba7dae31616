package org.touchpointregister.publication.serving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.serving.PreparedAnswer.Body;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sha256;

/** Long bodies lie on disk under the checksum of their bytes, so that a name never stands for other bytes; short ones stay in memory. */
@Component
class DiskCache {

    private static final int LONGEST_IN_MEMORY = 512 * 1024;

    private final Path folder;

    DiskCache(RegisterProperties settings) {
        this.folder = settings.dataDir().toAbsolutePath().resolve("site");
    }

    Body keep(byte[] bytes) throws IOException {
        if (bytes.length <= LONGEST_IN_MEMORY) {
            ByteBuffer direct =
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return new Body(direct.asReadOnlyBuffer(), null);
        }
        String name = Sha256.of(bytes);
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !Sha256.of(Files.readAllBytes(file)).equals(name)) {
            write(file, bytes);
        }
        return new Body(null, file);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
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
}
