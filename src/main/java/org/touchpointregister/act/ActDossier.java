package org.touchpointregister.act;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to an act besides its requisites, for rooms that hand it on: its files byte for byte, and who agreed. */
@Service
@Transactional(readOnly = true)
public class ActDossier {

    private final ActFiles files;
    private final AgreementSheet sheet;

    ActDossier(ActFiles files, AgreementSheet sheet) {
        this.files = files;
        this.sheet = sheet;
    }

    /** The signed document, scans and signatures, the oldest first. */
    public List<KeptFile> files(UUID actId) {
        return files.of(actId).stream().map(ActDossier::kept).toList();
    }

    public byte[] bytes(KeptFile kept) {
        return files.bytes(kept.id());
    }

    /** The agreement sheet of every sending of the draft, the oldest first. */
    public List<Agreed> agreement(UUID actId) {
        return sheet.of(actId).stream().map(ActDossier::agreed).toList();
    }

    private static KeptFile kept(ActFile file) {
        SignatureVerdict verdict = file.verdict();
        return new KeptFile(
                file.id(),
                file.kind() == ActFile.Kind.DOCUMENT,
                file.content().name(),
                file.content().sha256(),
                file.addedBy(),
                file.addedAt(),
                verdict == null ? null : verdict.result().name(),
                verdict == null ? null : verdict.certificate(),
                file.externalCheck());
    }

    private static Agreed agreed(AgreementLine line) {
        return new Agreed(
                line.round(),
                line.turn(),
                line.post(),
                line.askedAt(),
                line.result().map(Enum::name).orElse(null),
                line.login().orElse(null),
                line.answeredFor().orElse(null),
                line.answeredAt().orElse(null),
                line.remark().orElse(null));
    }

    /** A file; {@code document}: the act as it was signed. A signature has the result of its mathematical check. */
    public record KeptFile(
            UUID id,
            boolean document,
            String name,
            String sha256,
            String addedBy,
            Instant addedAt,
            @Nullable String check,
            @Nullable String certificate,
            @Nullable String externalCheck) {}

    /** A post that was asked and what it answered; no result while nothing was said. */
    public record Agreed(
            int round,
            int turn,
            String post,
            Instant askedAt,
            @Nullable String result,
            @Nullable String answeredBy,
            @Nullable String answeredFor,
            @Nullable Instant answeredAt,
            @Nullable String remark) {}
}
