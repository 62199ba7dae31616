package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Regulation files to read in tests: the built-in ones, and the invented authority's, whole or broken. */
final class RegulationSamples {

    static final Path EXTRA = Path.of("src/test/resources/regulations-extra");
    static final String INVENTED = "invented-forest-agency";

    private RegulationSamples() {}

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    static Regulations builtIn() {
        return Regulations.read(at("2026-03-02T09:00:00Z"), null);
    }

    static String inventedFile() {
        return text(EXTRA.resolve(INVENTED + ".yaml"));
    }

    static String builtInFile(String id) {
        return text(Path.of("regulations").resolve(id + ".yaml"));
    }

    /** Everything the product brings along, and these files on top. */
    static List<RegulationSources.Source> with(RegulationSources.Source... more) {
        List<RegulationSources.Source> sources = new ArrayList<>(RegulationSources.all(null, new ArrayList<>()));
        sources.addAll(List.of(more));
        return sources;
    }

    static RegulationSources.Source file(String name, String text) {
        return new RegulationSources.Source(name, name, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    static JsonNode table(String name) {
        try {
            return new YAMLMapper()
                    .readTree(text(Path.of("src/test/resources/regulation").resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
