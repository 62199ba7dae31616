package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.PrintedActs;
import org.touchpointregister.act.Registration;

/** The act: what was registered of it, and the act with its annexes as it is printed. */
@Component
@Order(2)
class ActPart implements EvidencePart {

    private final ApprovingActs acts;
    private final PrintedActs files;
    private final Posts posts;

    ActPart(ApprovingActs acts, PrintedActs files, Posts posts) {
        this.acts = acts;
        this.files = files;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        ApprovingAct act = of.act();
        if (act != null) {
            into.addJson("act/act.json", data(act));
            into.add("act/act.pdf", files.pdf(act));
        }
    }

    private ActData data(ApprovingAct act) {
        Registration data = act.registration();
        return new ActData(
                act.draftNumber(),
                acts.title(act),
                act.kind(),
                act.contentHash(),
                posts.of(act.preparedBy()),
                posts.moment(act.createdAt(), act.authority()),
                posts.of(act.decidedBy()),
                posts.moment(act.decidedAt(), act.authority()),
                data == null
                        ? null
                        : new Registered(
                                data.number(),
                                data.signedOn(),
                                data.registeredOn(),
                                data.inForceFrom(),
                                data.officiallyPublishedOn(),
                                data.printedHash(),
                                data.backdatingReason(),
                                posts.of(data.registeredBy()),
                                posts.moment(data.at(), act.authority())));
    }

    private record ActData(
            String draftNumber,
            String title,
            String kind,
            @Nullable String contentHash,
            @Nullable String preparedBy,
            @Nullable String preparedAt,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            @Nullable Registered registered) {}

    private record Registered(
            @Nullable String number,
            LocalDate signedOn,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate officiallyPublishedOn,
            @Nullable String printedHash,
            @Nullable String backdatingReason,
            @Nullable String registeredBy,
            @Nullable String registeredAt) {}
}
