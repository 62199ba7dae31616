package org.touchpointregister.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.touchpointregister.TouchpointRegister;

/** The settings that the application reads: those its libraries describe, and its own as its code asks for them. */
final class KnownSettings {

    /** In ${…} or in quotes: how code asks the environment for one of our own settings. */
    private static final Pattern ASKED = Pattern.compile("(?:\"|\\$\\{)(register\\.[a-z][a-z.-]*[a-z])[\":}]");

    private static final Pattern UPPER = Pattern.compile("(?<=[a-z0-9])([A-Z])");

    private static final Set<String> VARIABLES = Stream.concat(described(), own())
            .flatMap(KnownSettings::variableNames)
            .collect(Collectors.toUnmodifiableSet());

    private KnownSettings() {}

    /** Names of environment variables, in both spellings of a hyphen that Spring understands. */
    static Set<String> variables() {
        return VARIABLES;
    }

    private static Stream<String> variableNames(String setting) {
        String dotted = setting.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(dotted.replace('-', '_'), dotted.replace("-", ""));
    }

    private static Stream<String> described() {
        try {
            List<URL> files = Collections.list(
                    KnownSettings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"));
            return files.stream().flatMap(KnownSettings::namesIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> namesIn(URL metadata) {
        try (InputStream text = metadata.openStream()) {
            JsonNode properties = new ObjectMapper().readTree(text).path("properties");
            return properties.findValuesAsText("name").stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> own() {
        return Stream.concat(bound(), asked());
    }

    private static Stream<String> bound() {
        ClassPathScanningCandidateComponentProvider house = new ClassPathScanningCandidateComponentProvider(false);
        house.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return house.findCandidateComponents("org.touchpointregister").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(KnownSettings::isOfTheApplication)
                .flatMap(KnownSettings::settingsOf);
    }

    private static boolean isOfTheApplication(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(TouchpointRegister.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }

    private static Stream<String> settingsOf(Class<?> type) {
        ConfigurationProperties bound = AnnotatedElementUtils.getMergedAnnotation(type, ConfigurationProperties.class);
        String prefix = bound == null ? "" : bound.prefix();
        return Stream.of(type.getDeclaredFields())
                .map(field -> prefix + "."
                        + UPPER.matcher(field.getName()).replaceAll("-$1").toLowerCase(Locale.ROOT));
    }

    private static Stream<String> asked() {
        return Repository.javaSources("src/main/java").stream().flatMap(KnownSettings::askedIn);
    }

    private static Stream<String> askedIn(Path source) {
        return ASKED.matcher(Repository.text(source)).results().map((MatchResult asked) -> asked.group(1));
    }
}
