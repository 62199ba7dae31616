package org.touchpointregister.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every label that the engine's web apps can show has its Russian words. */
class WebAppWordsTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKUP = Pattern.compile("\\{\\{[^}]*}}|<[^>]*>|&\\w+;");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** Names of formats, keys and applications, which have no Russian. */
    private static final Set<String> NAMES = Set.of("CSV", "JSON", "DMN", "dmn", "LDAP", "CTRL", "cockpit", "tasklist");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theKeysAreThoseOfTheEngine(String app) throws IOException {
        assertThat(labels(app, "ru").keySet())
                .isEqualTo(labels(app, "en").keySet())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void whatIsFilledInLaterStandsInTheRussianWordsToo(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        labels(app, "ru")
                .forEach((key, text) -> assertThat(places(text))
                        .as("%s of %s", key, app)
                        .isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsLeftUntranslated(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        labels(app, "ru").forEach((key, text) -> {
            List<String> latin = LATIN.matcher(MARKUP.matcher(text).replaceAll(" "))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !NAMES.contains(word))
                    .toList();
            assertThat(latin).as("%s of %s", key, app).isEmpty();
            // The notice that the community edition has ended is the one label that is left out on purpose.
            if (!english.getOrDefault(key, "").isBlank() && !key.equals("BANNER_CE_EOL_TEXT")) {
                assertThat(text).as("%s of %s", key, app).isNotEmpty();
            }
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        String path = "META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return JSON.convertValue(root.path("labels"), new TypeReference<Map<String, String>>() {});
        }
    }
}
