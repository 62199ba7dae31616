package org.touchpointregister.act;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** Puts the files of an act and what is known of its signatures into words. */
@Component
class ActFileViews {

    private static final DateTimeFormatter RUSSIAN_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ActFiles files;
    private final Regulations regulations;
    private final Sentences sentences;

    ActFileViews(ActFiles files, Regulations regulations, Sentences sentences) {
        this.files = files;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    List<ActView.FileView> of(ApprovingAct act) {
        return files.of(act.id()).stream().map(file -> of(act, file)).toList();
    }

    ActView.FileView of(ApprovingAct act, ActFile file) {
        ZoneId zone = regulations.of(act.authority()).authority().timeZone();
        return new ActView.FileView(
                file.id(),
                file.kind().name(),
                sentences.text("act.file.kind." + file.kind().name()),
                file.content().name(),
                file.content().length(),
                file.content().sha256(),
                RUSSIAN_TIME.format(file.addedAt().atZone(zone)),
                file.verdict() == null ? null : check(file.verdict(), zone),
                file.externalCheck());
    }

    private ActView.CheckView check(SignatureVerdict verdict, ZoneId zone) {
        return new ActView.CheckView(
                verdict.result().name(),
                sentences.text("act.signature.result." + verdict.result().name()),
                sentences.text("act.signature.words." + verdict.result().name()),
                verdict.signer(),
                verdict.certificate() == null ? null : verdict.certificate().toUpperCase(Locale.ROOT),
                period(verdict, zone),
                verdict.signedAt() == null
                        ? null
                        : RUSSIAN_TIME.format(verdict.signedAt().atZone(zone)));
    }

    private @Nullable String period(SignatureVerdict verdict, ZoneId zone) {
        Instant from = verdict.validFrom();
        Instant until = verdict.validUntil();
        return from == null || until == null
                ? null
                : sentences.text(
                        "act.signature.period",
                        RUSSIAN_DATE.format(from.atZone(zone)),
                        RUSSIAN_DATE.format(until.atZone(zone)));
    }
}
