package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActDossier;
import org.touchpointregister.act.ActDossier.Agreed;
import org.touchpointregister.act.ActDossier.KeptFile;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.PrintedActs;
import org.touchpointregister.shared.AuthorityId;

/** The act as it was signed, its scans and signatures with their checks, and the agreement sheet of every sending. */
@Component
@Order(3)
class ActFilesPart implements EvidencePart {

    private static final String DOCUMENT = "act/act.pdf";

    private final ActDossier dossier;
    private final PrintedActs printed;
    private final Posts posts;

    ActFilesPart(ActDossier dossier, PrintedActs printed, Posts posts) {
        this.dossier = dossier;
        this.printed = printed;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        ApprovingAct act = of.act();
        if (act == null) {
            return;
        }
        List<KeptFile> files = dossier.files(act.id());
        // An act signed before documents were kept is printed anew; one that came from outside was never printed here.
        if (files.stream().noneMatch(KeptFile::document) && !act.cameFromOutside()) {
            into.add(DOCUMENT, printed.pdf(act));
        }
        List<FileData> described = new ArrayList<>();
        for (KeptFile file : files) {
            String path = file.document() ? DOCUMENT : "act/files/" + (described.size() + 1) + "-" + file.name();
            into.add(path, dossier.bytes(file));
            described.add(data(path, file, act.authority()));
        }
        into.addJson("act/files.json", described);
        List<Agreed> agreement = dossier.agreement(act.id());
        if (!agreement.isEmpty()) {
            into.addJson(
                    "act/agreement.json",
                    agreement.stream().map(line -> data(line, act.authority())).toList());
        }
    }

    private FileData data(String path, KeptFile file, AuthorityId authority) {
        return new FileData(
                path,
                file.sha256(),
                posts.of(file.addedBy()),
                posts.moment(file.addedAt(), authority),
                file.check(),
                file.certificate(),
                file.externalCheck());
    }

    private LineData data(Agreed line, AuthorityId authority) {
        return new LineData(
                line.round(),
                line.turn(),
                line.post(),
                posts.moment(line.askedAt(), authority),
                line.result(),
                posts.whom(line.answeredBy(), line.answeredFor(), line.answeredAt()),
                posts.moment(line.answeredAt(), authority),
                line.remark());
    }

    private record FileData(
            String file,
            String sha256,
            @Nullable String addedBy,
            @Nullable String addedAt,
            @Nullable String signatureCheck,
            @Nullable String certificate,
            @Nullable String externalCheck) {}

    private record LineData(
            int sending,
            int turn,
            String post,
            @Nullable String askedAt,
            @Nullable String result,
            @Nullable String answeredFor,
            @Nullable String answeredAt,
            @Nullable String remark) {}
}
