package org.touchpointregister.workflow.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Channel;

/** One change as {@code demo/changes.yaml} writes it, and where it is left standing. */
record DemoChange(
        Stop stop,
        String startedBy,
        @Nullable String submittedBy,
        String note,
        @Nullable String remark,
        @Nullable Act act,
        List<Line> rows) {

    /** The step at which the change is left; each goes on from the one before. */
    enum Stop {
        BEING_PREPARED,
        UNDER_CHECK,
        IN_REWORK,
        VOTING,
        ACCEPTED,
        PUBLICATION_WAITS
    }

    /** The act that approved it; its date decides whether publication is due soon or overdue. */
    record Act(String number, int workingDaysAgo, String backdatingReason) {}

    record Line(
            Operation operation,
            @Nullable String direction,
            String process,
            String touchpoint,
            @Nullable Channel channel,
            @Nullable String type,
            List<String> needs,
            @Nullable String peculiarities,
            @Nullable String responsiblePost,
            List<RowGround> grounds,
            List<Objection> remarks) {}

    /** What the checker says of one field of the row. */
    record Objection(String field, String text) {}
}
