package org.touchpointregister.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder of regulation files of an installation's own, so that one more can be put there while it runs. */
class OwnRegulations implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SETTING = "register.regulations-dir";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path given = Path.of(context.getEnvironment().getRequiredProperty(SETTING));
        try (Stream<Path> files = Files.list(given)) {
            Path own = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "regulations");
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
            TestPropertyValues.of(SETTING + "=" + own).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file of one more authority there: the order of the ferries under an id, a name, a prefix and a taxpayer's number of its own. */
    static void add(Path folder, String id, String name, String prefix) throws IOException {
        List<String> order = Files.readAllLines(folder.resolve("invented-ferry-agency.yaml"));
        Files.write(
                folder.resolve(id + ".yaml"),
                order.stream()
                        .map(line -> line.replaceFirst("^id: .*", "id: " + id)
                                .replaceFirst("(shortName|fullName|genitiveName): .*", "$1: " + name)
                                .replaceFirst("inn: .*", "inn: \"7604000045\"")
                                .replaceFirst("numberPrefix: .*", "numberPrefix: " + prefix))
                        .toList());
    }
}
