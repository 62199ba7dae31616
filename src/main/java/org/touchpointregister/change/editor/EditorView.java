package org.touchpointregister.change.editor;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.CheckDecision;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;

/** What the page of a change shows before any script runs. */
record EditorView(
        ChangeView change,
        String registerTitle,
        ZoneId zone,
        boolean review,
        Rights rights,
        @Nullable String readyBy,
        List<Regulation.CitedText> principles,
        List<Regulation.Column> columns,
        List<Line> lines,
        List<Visit> visits,
        OnBehalf.@Nullable Letter letter) {

    /** The newest decision of the check that came with words; nothing where there was none. */
    public @Nullable Visit lastRemark() {
        return visits.stream()
                .filter(visit -> visit.remark() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What the reader may do with the change as it stands now. */
    record Rights(boolean edit, boolean submit, boolean check, boolean withdraw) {}

    /** A row of the change in the columns of the register form. */
    record Line(int position, Operation operation, List<String> cells) {}

    /** One round: submitted, and decided where it was. */
    record Visit(
            int round,
            ZonedDateTime submittedAt,
            @Nullable ZonedDateTime decidedAt,
            @Nullable String decidedBy,
            @Nullable CheckDecision decision,
            @Nullable String remark,
            @Nullable Powers powers) {}
}
