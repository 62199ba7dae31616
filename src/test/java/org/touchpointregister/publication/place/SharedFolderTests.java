package org.touchpointregister.publication.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

class SharedFolderTests {

    private static final byte[] BYTES = "rows".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path share;

    @Test
    @Clause("R-10")
    void theFilesLieInTheFolderWithTheirChecksums() throws IOException {
        SharedFolder folder = new SharedFolder(share);

        folder.write("edition-2", Map.of("register.csv", BYTES), Map.of("register.csv", Sha256.of(BYTES)));

        assertThat(folder.read("edition-2", "register.csv")).isEqualTo(BYTES);
        assertThat(new String(folder.read("edition-2", SharedFolder.CHECKSUMS), StandardCharsets.UTF_8))
                .isEqualTo(Sha256.of(BYTES) + "  register.csv\n");
    }

    @Test
    @Clause("R-10")
    void aShareThatIsNotMountedIsNotMadeOnOurOwnDisk() {
        SharedFolder folder = new SharedFolder(share.resolve("not-mounted"));

        assertThat(folder.reachable()).isFalse();
        assertThat(share.resolve("not-mounted")).doesNotExist();
    }

    @Test
    @Clause("R-10")
    void whoeverIsKilledWhileWritingLeavesNoHalfFile() throws IOException, InterruptedException {
        Random random = new Random(20260301);
        for (int kill = 0; kill < 6; kill++) {
            Process writer = writer();
            await();
            Thread.sleep(random.nextInt(120));
            writer.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            for (Path file : finished()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(bytes).as("%s", file).hasSize(3_000_000).containsOnly(bytes[0]);
            }
        }
        new SharedFolder(share).write("edition-0", Map.of("register.csv", BYTES), Map.of());
        try (Stream<Path> left = Files.list(share.resolve("edition-0"))) {
            assertThat(left)
                    .as("what the killed ones left is swept")
                    .noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    private Process writer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, "target/classes", "target/test-classes", slf4j()),
                        FolderWriter.class.getName(),
                        share.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The one library that the folder's log needs. */
    private static String slf4j() {
        return Path.of(org.slf4j.Logger.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 400 && finished().isEmpty(); i++) {
            Thread.sleep(25);
        }
        assertThat(finished()).isNotEmpty();
    }

    private List<Path> finished() throws IOException {
        try (Stream<Path> files = Files.walk(share)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("register"))
                    .toList();
        }
    }
}
