package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a repository that others build must not hold. */
class RepositoryTests {

    private static final Pattern REGISTRY_HOST = Pattern.compile(
            "\\b(?:repo1?|registry|deb|security|archive)\\.(?:maven|npmjs|yarnpkg|debian|ubuntu|docker)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}])/(?:work|root|home|Users)/\\w|[A-Z]:\\\\Users");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern BUILT = Pattern.compile(".*\\.(?:jar|war|class|zip|gz|tgz|db|log)");

    private static final List<Path> FILES = Repository.files();
    private static final List<Path> TEXTS =
            FILES.stream().filter(RepositoryTests::isText).toList();

    @Test
    void theRepositoryIsSeen() {
        assertThat(TEXTS).contains(Path.of("pom.xml"), Path.of("README.md"), Path.of("docker-compose.yml"));
    }

    @Test
    void noPackageRegistryIsNamed() {
        absent(REGISTRY_HOST, "whoever builds chooses the mirror");
    }

    @Test
    void noPathOfOneMachineIsWritten() {
        absent(MACHINE_PATH, "it exists on one machine only");
    }

    @Test
    void nothingIsMarkedAsUnfinished() {
        absent(UNFINISHED, "what is left to do is an issue, not a comment");
    }

    @Test
    void nothingBuiltIsTracked() {
        assertThat(FILES)
                .as("built files come from the build")
                .filteredOn(file -> BUILT.matcher(file.toString()).matches())
                .isEmpty();
    }

    @Test
    void theTestCommandOfCiIsTheReadmes() {
        assertThat(Path.of(".ci/run")).isExecutable().content().contains("mvn -B -ntp verify");
        assertThat(Path.of("README.md")).content().contains("mvn spring-boot:run", "mvn verify");
    }

    private static void absent(Pattern pattern, String because) {
        assertThat(TEXTS)
                .as("no %s, because %s", pattern, because)
                .filteredOn(file -> pattern.matcher(Repository.text(file)).find())
                .isEmpty();
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && Repository.text(file).indexOf('\0') < 0;
    }
}
