package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrection;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.CorrectionContent;
import org.touchpointregister.act.CorrectionState;
import org.touchpointregister.act.PaperSigning;
import org.touchpointregister.act.PaperStep;
import org.touchpointregister.act.Registration;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** The act: what was registered of it, and what was corrected later. */
@Component
@Order(2)
class ActPart implements EvidencePart {

    private final ApprovingActs acts;
    private final PaperSigning paper;
    private final Posts posts;

    ActPart(ApprovingActs acts, PaperSigning paper, Posts posts) {
        this.acts = acts;
        this.paper = paper;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        ApprovingAct act = of.act();
        if (act != null) {
            into.addJson("act/act.json", data(act));
            List<PaperStep> steps = paper.steps(act.id());
            if (!steps.isEmpty()) {
                into.addJson(
                        "act/paper.json",
                        steps.stream().map(step -> data(step, act.authority())).toList());
            }
            for (ActCorrection correction : of.corrections()) {
                into.addJson("act/corrections/" + correction.number() + ".json", data(correction));
            }
        }
    }

    private PaperData data(PaperStep step, AuthorityId authority) {
        return new PaperData(
                step.what(),
                posts.of(step.recordedBy()),
                posts.moment(step.recordedAt(), authority),
                step.remark(),
                step.scanSha256(),
                step.printedHash());
    }

    private CorrectionData data(ActCorrection correction) {
        return new CorrectionData(
                correction.number(),
                correction.state(),
                correction.preparedBy() == null ? null : correction.content(),
                correction.wasNumber(),
                correction.wasDate(),
                correction.remark(),
                posts.of(correction.preparedBy()),
                posts.whom(correction.number(), "prepareCorrection", correction.preparedBy()),
                posts.of(correction.confirmedBy()),
                posts.whom(correction.number(), "confirmCorrection", correction.confirmedBy()),
                posts.moment(correction.confirmedAt(), correction.authority()),
                correction.madeEdition());
    }

    private ActData data(ApprovingAct act) {
        Registration registered = act.registeredAs();
        return new ActData(
                act.draftNumber(),
                acts.title(act),
                act.kind(),
                act.contentHash(),
                posts.of(act.preparedBy()),
                posts.whom(act.draftNumber(), "prepareAct", act.preparedBy()),
                posts.moment(act.createdAt(), act.authority()),
                act.onPaper(),
                posts.of(act.decidedBy()),
                posts.whom(act.draftNumber(), "approveAct", act.decidedBy()),
                posts.moment(act.decidedAt(), act.authority()),
                registered == null
                        ? null
                        : new Registered(
                                registered.number(),
                                registered.signedOn(),
                                registered.registeredOn(),
                                registered.inForceFrom(),
                                registered.officiallyPublishedOn(),
                                registered.printedHash(),
                                registered.backdatingReason(),
                                posts.of(registered.registeredBy()),
                                posts.whom(act.draftNumber(), "registerAct", registered.registeredBy()),
                                posts.moment(registered.at(), act.authority())));
    }

    private record CorrectionData(
            String number,
            CorrectionState state,
            @Nullable CorrectionContent content,
            @Nullable String wasNumber,
            @Nullable LocalDate wasDate,
            @Nullable String sentBackBecause,
            @Nullable String preparedBy,
            @Nullable String preparedFor,
            @Nullable String confirmedBy,
            @Nullable String confirmedFor,
            @Nullable String confirmedAt,
            @Nullable EditionNumber madeEdition) {}

    private record PaperData(
            PaperStep.What what,
            @Nullable String recordedBy,
            @Nullable String recordedAt,
            @Nullable String remark,
            @Nullable String scanSha256,
            @Nullable String printedHash) {}

    private record ActData(
            String draftNumber,
            String title,
            String kind,
            @Nullable String contentHash,
            @Nullable String preparedBy,
            @Nullable String preparedFor,
            @Nullable String preparedAt,
            boolean decidedOnPaper,
            @Nullable String decidedBy,
            @Nullable String decidedFor,
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
            @Nullable String registeredFor,
            @Nullable String registeredAt) {}
}
