package org.touchpointregister.change.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Decision;
import org.touchpointregister.change.Submission;

/** A change as the API shows it. */
record ChangeView(
        UUID id,
        String number,
        String authority,
        UUID department,
        String departmentName,
        ChangeState state,
        String stateName,
        int round,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Integer baseEdition,
        @Nullable Integer adoptedIn,
        @Nullable UUID act,
        @Nullable UUID followUpOf,
        @Nullable String readyBy,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {

    static ChangeView of(ChangeRequest change, String stateName) {
        Submission submission = change.submission();
        Decision decision = change.decision();
        return new ChangeView(
                change.id(),
                change.number(),
                change.authority().value(),
                change.departmentId(),
                change.departmentName(),
                change.state(),
                stateName,
                change.round(),
                change.origin().occurredOn(),
                change.note(),
                change.baseEdition() == null ? null : change.baseEdition().value(),
                change.adoptedIn() == null ? null : change.adoptedIn().value(),
                change.actId(),
                change.origin().followUpOf(),
                change.readyBy(),
                submission == null ? null : submission.submittedBy(),
                submission == null ? null : submission.submittedAt(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decisionReason());
    }
}
