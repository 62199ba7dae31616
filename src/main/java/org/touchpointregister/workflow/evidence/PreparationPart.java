package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.change.Round;

/** How the changes came about: every round with its decision, every remark with its answer. */
@Component
@Order(6)
class PreparationPart implements EvidencePart {

    private final Changes changes;
    private final Remarks remarks;
    private final Posts posts;

    PreparationPart(Changes changes, Remarks remarks, Posts posts) {
        this.changes = changes;
        this.remarks = remarks;
        this.posts = posts;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        for (ChangeRequest change : of.changes()) {
            into.addJson("changes/" + change.number() + ".json", story(change));
        }
    }

    private Story story(ChangeRequest change) {
        return new Story(
                change.number(),
                change.departmentName(),
                change.state().name(),
                change.note(),
                changes.rounds(change.id()).stream()
                        .map(round -> round(change, round))
                        .toList(),
                remarks.of(change.id()).stream()
                        .map(remark -> remark(change, remark))
                        .toList());
    }

    private RoundData round(ChangeRequest change, Round round) {
        return new RoundData(
                round.number(),
                posts.of(round.submission().submittedBy()),
                posts.whom(
                        round.submission().submittedBy(),
                        round.submission().submittedFor(),
                        round.submission().submittedAt()),
                posts.moment(round.submission().submittedAt(), change.authority()),
                round.decision(),
                posts.of(round.decidedBy()),
                posts.whom(round.decidedBy(), round.decidedFor(), round.decidedAt()),
                posts.moment(round.decidedAt(), change.authority()),
                round.remark());
    }

    private RemarkData remark(ChangeRequest change, Remark remark) {
        return new RemarkData(
                remark.round(),
                remark.itemId(),
                remark.field(),
                remark.text(),
                posts.of(remark.author()),
                posts.moment(remark.createdAt(), change.authority()),
                remark.state(),
                remark.answer(),
                posts.of(remark.answeredBy()),
                posts.moment(remark.answeredAt(), change.authority()));
    }

    private record Story(
            String number,
            String department,
            String state,
            @Nullable String note,
            List<RoundData> rounds,
            List<RemarkData> remarks) {}

    private record RoundData(
            int number,
            @Nullable String submittedBy,
            @Nullable String submittedFor,
            @Nullable String submittedAt,
            @Nullable CheckDecision decision,
            @Nullable String decidedBy,
            @Nullable String decidedFor,
            @Nullable String decidedAt,
            @Nullable String remark) {}

    private record RemarkData(
            int round,
            @Nullable UUID row,
            @Nullable String field,
            String text,
            @Nullable String author,
            @Nullable String at,
            Remark.State state,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable String answeredAt) {}
}
