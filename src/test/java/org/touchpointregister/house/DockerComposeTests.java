package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The compose file sets nothing that nobody reads and waits for nothing that never comes. */
class DockerComposeTests {

    private static final Set<String> CONDITIONS =
            Set.of("service_started", "service_healthy", "service_completed_successfully");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(\\S+) ");

    private static final JsonNode COMPOSE = read();
    private static final JsonNode SERVICES = COMPOSE.path("services");
    private static final String IMAGE =
            SERVICES.path("app").path("build").path("dockerfile_inline").asText();

    @Test
    void theApplicationReadsEveryVariableThatIsSetOnIt() {
        List<String> variables = names(SERVICES.path("app").path("environment"));

        assertThat(variables)
                .contains("SPRING_DATASOURCE_URL", "SPRING_MAIL_HOST")
                .as("a variable that nobody reads is a setting that does nothing")
                .filteredOn(variable -> !KnownSettings.variables().contains(variable))
                .isEmpty();
    }

    @Test
    void aVariableThatNobodyReadsWouldBeFound() {
        assertThat(KnownSettings.variables())
                .contains("SPRING_DATASOURCE_URL", "SPRING_JPA_OPEN_IN_VIEW", "SERVER_PORT")
                .doesNotContain("SPRING_DATASOURCE_ULR", "REGISTER_BASE_ULR");
    }

    @Test
    void theDatabaseIsSearchedInBothSchemas() {
        assertThat(SERVICES.path("app")
                        .path("environment")
                        .path("SPRING_DATASOURCE_URL")
                        .asText())
                .contains("//postgres:5432/")
                .endsWith("currentSchema=camunda,app");
    }

    @Test
    void everyServiceTellsWhetherItIsHealthy() {
        assertThat(IMAGE).contains("HEALTHCHECK", "/actuator/health");
        assertThat(List.of("postgres", "mail"))
                .allSatisfy(service -> assertThat(SERVICES.path(service)
                                .path("healthcheck")
                                .path("test")
                                .isArray())
                        .as(service)
                        .isTrue());
    }

    @Test
    void whoeverHasRunOutOfMemoryEndsAndIsStartedAgain() {
        assertThat(IMAGE).containsPattern("(?m)^ENTRYPOINT .*\"-XX:\\+ExitOnOutOfMemoryError\".*\"-jar\"");
        assertThat(SERVICES.path("app").path("restart").asText()).isEqualTo("unless-stopped");
    }

    @Test
    void whatIsWaitedForExistsAndCanCome() {
        JsonNode waits = SERVICES.path("app").path("depends_on");

        assertThat(names(waits)).contains("postgres").allSatisfy(service -> {
            assertThat(SERVICES.has(service)).as(service).isTrue();
            assertThat(waits.path(service).path("condition").asText()).isIn(CONDITIONS);
        });
    }

    @Test
    void theDataOutlivesTheContainer() {
        String mount = SERVICES.path("postgres").path("volumes").path(0).asText();
        String volume = mount.substring(0, mount.indexOf(':'));

        assertThat(COMPOSE.path("volumes").has(volume)).as(volume).isTrue();
        assertThat(mount).as("where the image of PostgreSQL 18 keeps its data").endsWith(":/var/lib/postgresql");
    }

    @Test
    void theImageIsBuiltFromWhatTheRepositoryHoldsAndRunsWithoutRoot() {
        assertThat(COPIED.matcher(IMAGE).results().map(copied -> Path.of(copied.group(1))))
                .isNotEmpty()
                .as("folders that the image copies")
                .allSatisfy(
                        path -> assertThat(Files.exists(path)).as("%s", path).isTrue());
        assertThat(IMAGE).containsPattern("(?m)^USER (?!root)\\w+").contains("target/touchpoint-register.jar");
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("docker-compose.yml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
