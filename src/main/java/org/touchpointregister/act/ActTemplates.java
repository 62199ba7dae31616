package org.touchpointregister.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.DocxTemplate;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/**
 * The text of an act as people write it in a word processor: {@code <authority>.docx} in the templates' directory, or
 * the one that comes with the product for the regulation's way of approving.
 */
@Component
class ActTemplates {

    private final ActSettings settings;

    ActTemplates(ActSettings settings) {
        this.settings = settings;
    }

    /** The template for an act; refuses a file that cannot be read or has a field that nobody fills, naming it. */
    DocxTemplate of(Regulation regulation, boolean first, Set<String> known) {
        Path own = own(regulation);
        DocxTemplate template = DocxTemplate.read(own == null ? standard(regulation, first) : read(own));
        String name = own == null ? regulation.id().value() : own.getFileName().toString();
        if (template == null) {
            throw Refusal.conflict("act.template.unreadable", name);
        }
        List<String> unknown = template.fields().stream()
                .filter(field -> !known.contains(field))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.conflict(
                    "act.template.unknownField", name, String.join(", ", unknown), String.join(", ", known));
        }
        return template;
    }

    private @Nullable Path own(Regulation regulation) {
        Path directory = settings.directory();
        Path file = directory == null ? null : directory.resolve(regulation.id() + ".docx");
        return file != null && Files.isRegularFile(file) ? file : null;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + file, e);
        }
    }

    private static byte[] standard(Regulation regulation, boolean first) {
        Regulation.ActForm.Mode mode = regulation.act().mode();
        String name = mode == null || (first && mode == Regulation.ActForm.Mode.APPROVE_ANEW)
                ? "approve-first"
                : mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            return new ClassPathResource("act-templates/" + name + ".docx").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A standard template is missing", e);
        }
    }
}
