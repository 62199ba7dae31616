package org.touchpointregister.change.editor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.Sentences;

/** A finding of the automatic checks as the API shows it. */
record FindingView(
        @Nullable UUID item,
        int position,
        @Nullable String field,
        String clause,
        Severity severity,
        String text,
        @Nullable Way way) {

    /** What the software offers to do: put rows together, or ask the department that owns the other one. */
    enum Way {
        MERGE,
        MODIFY_INSTEAD,
        ASK_OWNER
    }

    static FindingView of(Finding finding, ChangeRequest change, Sentences sentences) {
        return new FindingView(
                finding.itemId(),
                finding.position(),
                finding.field(),
                finding.clause(),
                finding.severity(),
                sentences.of(finding.sentence()),
                way(finding.proposal(), change));
    }

    private static @Nullable Way way(Finding.@Nullable Proposal proposal, ChangeRequest change) {
        if (proposal == null) {
            return null;
        }
        if (proposal.itemId() != null) {
            return Way.MERGE;
        }
        return change.departmentId().equals(proposal.departmentId()) ? Way.MODIFY_INSTEAD : Way.ASK_OWNER;
    }
}
