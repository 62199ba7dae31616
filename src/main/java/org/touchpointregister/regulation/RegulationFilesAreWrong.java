package org.touchpointregister.regulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.touchpointregister.shared.Sentences;

/**
 * The start is refused: every error of every regulation file, one line each. Its sentences are read here and not from the
 * context, because the context has not come up when it is thrown.
 */
class RegulationFilesAreWrong extends RuntimeException {

    private static final Comparator<FileError> BY_PLACE = Comparator.comparing(FileError::file)
            .thenComparingInt(FileError::line)
            .thenComparing(FileError::path);

    private final transient List<String> lines;

    RegulationFilesAreWrong(List<FileError> errors) {
        this(errors, sentences());
    }

    private RegulationFilesAreWrong(List<FileError> errors, ResourceBundleMessageSource sentences) {
        super(listed(lines(errors, sentences), sentences));
        this.lines = lines(errors, sentences);
    }

    /** One line per error, ordered by file and place. */
    List<String> lines() {
        return lines;
    }

    private static List<String> lines(List<FileError> errors, ResourceBundleMessageSource sentences) {
        return errors.stream()
                .sorted(BY_PLACE)
                .map(error -> line(error, sentences))
                .distinct()
                .toList();
    }

    private static String line(FileError error, ResourceBundleMessageSource sentences) {
        String said =
                text(sentences, error.sentence().code(), error.sentence().args().toArray());
        if (error.line() == 0) {
            return text(sentences, "regulation.file.atFile", error.file(), said);
        }
        String path = error.path().isEmpty() ? "/" : error.path();
        return text(sentences, "regulation.file.atPlace", error.file(), Integer.toString(error.line()), path, said);
    }

    private static String listed(List<String> lines, ResourceBundleMessageSource sentences) {
        return lines.stream()
                .collect(Collectors.joining(
                        "\n  - ",
                        text(sentences, "regulation.file.wrong", Integer.toString(lines.size())) + "\n  - ",
                        ""));
    }

    private static String text(ResourceBundleMessageSource sentences, String code, Object... args) {
        return sentences.getMessage(code, args, Sentences.RUSSIAN);
    }

    private static ResourceBundleMessageSource sentences() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/regulation");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
