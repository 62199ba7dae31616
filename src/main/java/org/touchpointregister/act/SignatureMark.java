package org.touchpointregister.act;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/**
 * The mark of an electronic signature under the text of a registered act (GOST R 7.0.97-2025): on copies only, the signed
 * bytes themselves never change.
 */
@Component
class SignatureMark {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ActFiles files;
    private final Regulations regulations;
    private final Sentences sentences;

    SignatureMark(ActFiles files, Regulations regulations, Sentences sentences) {
        this.files = files;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    List<Block> of(ApprovingAct act) {
        if (act.state() != ActState.REGISTERED) {
            return List.of();
        }
        ZoneId zone = regulations.of(act.authority()).authority().timeZone();
        return files.of(act.id()).stream()
                .flatMap(file -> Stream.ofNullable(file.verdict()))
                .map(verdict -> mark(verdict, zone))
                .toList();
    }

    private Block mark(SignatureVerdict verdict, ZoneId zone) {
        String words = sentences.text(
                "act.signature.mark",
                Objects.requireNonNullElse(verdict.certificate(), "").toUpperCase(Locale.ROOT),
                Objects.requireNonNullElse(verdict.signer(), ""),
                date(verdict.validFrom(), zone),
                date(verdict.validUntil(), zone));
        return new Block.Text(words, TextStyle.NOTE.withBefore(6));
    }

    private static String date(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : RUSSIAN_DATE.format(instant.atZone(zone));
    }
}
