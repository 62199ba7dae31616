package org.touchpointregister.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A LibreOffice with a profile of its own in a folder: it opens a file of ours and writes it down in another form. */
public record LibreOffice(Path folder) {

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /** What it made of the file; the pattern says how that is called. */
    public byte[] opened(Path source, String as, String made) throws IOException, InterruptedException {
        Optional<byte[]> found = attempted(source, as, made);
        assertThat(found).as("%s does not open: %s", source, log()).isPresent();
        return found.orElseThrow();
    }

    /** The same; nothing where it cannot open the file without repairing it first, which nobody is there to allow. */
    public Optional<byte[]> attempted(Path source, String as, String made) throws IOException, InterruptedException {
        Path into = Files.createDirectories(folder.resolve("made"));
        faces();
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        as,
                        "--outdir",
                        into.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        office.waitFor();
        PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + made);
        try (Stream<Path> files = Files.list(into)) {
            Optional<Path> file = files.filter(path -> wanted.matches(path.getFileName())).findFirst();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.get());
            Files.delete(file.get());
            return Optional.of(bytes);
        }
    }

    /** The faces that the documents ask for, as on a machine that has them. */
    private void faces() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("profile/user/fonts"));
        for (String face : List.of("Regular", "Bold")) {
            String name = "LiberationSerif-" + face + ".ttf";
            Files.write(fonts.resolve(name), new ClassPathResource("document/fonts/" + name).getContentAsByteArray());
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
