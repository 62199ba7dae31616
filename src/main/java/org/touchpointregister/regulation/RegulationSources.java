package org.touchpointregister.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the regulation files: those of the product, and those of the directory the installation names. */
final class RegulationSources {

    private static final String BUILT_IN = "classpath*:regulations/*.yaml";

    private RegulationSources() {}

    /** A file's name (as shown to people), and its bytes. */
    record Source(String shownAs, String fileName, ByteBuffer content) {}

    static List<Source> all(@Nullable Path directory, List<FileError> errors) {
        List<Source> sources = new ArrayList<>(builtIn());
        if (directory != null) {
            sources.addAll(ofDirectory(directory, errors));
        }
        return sources;
    }

    private static List<Source> builtIn() {
        try {
            List<Source> sources = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(BUILT_IN)) {
                sources.add(builtIn(resource));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source builtIn(Resource resource) throws IOException {
        String name = String.valueOf(resource.getFilename());
        try (InputStream content = resource.getInputStream()) {
            return new Source("regulations/" + name, name, ByteBuffer.wrap(content.readAllBytes()));
        }
    }

    private static List<Source> ofDirectory(Path directory, List<FileError> errors) {
        if (!Files.isDirectory(directory)) {
            errors.add(FileError.ofFile(directory.toString(), "regulation.file.noSuchDirectory"));
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> ofFile(file, errors))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            errors.add(FileError.ofFile(directory.toString(), "regulation.file.unreadable"));
            return List.of();
        }
    }

    private static Stream<Source> ofFile(Path file, List<FileError> errors) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yml")) {
            errors.add(FileError.ofFile(file.toString(), "regulation.file.ending"));
        }
        if (!name.endsWith(".yaml") || name.startsWith(".")) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Source(file.toString(), name, ByteBuffer.wrap(Files.readAllBytes(file))));
        } catch (IOException unreadable) {
            errors.add(FileError.ofFile(file.toString(), "regulation.file.unreadable"));
            return Stream.empty();
        }
    }
}
