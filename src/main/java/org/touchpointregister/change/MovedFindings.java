package org.touchpointregister.change;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.Refusal.Sentence;

/** What moved in the register under a change, said with who did it, by which act and since when. */
@Component
class MovedFindings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MovedRows moved;
    private final ChangeItemRepository items;

    MovedFindings(MovedRows moved, ChangeItemRepository items) {
        this.moved = moved;
        this.items = items;
    }

    /** A row to choose in stops the change; of one that is gone another check says that it stops, and this one why. */
    List<Finding> of(ChangeRequest change) {
        return moved.of(change, items.findByChangeIdOrderByPosition(change.id())).stream()
                .map(MovedFindings::finding)
                .toList();
    }

    private static Finding finding(MovedRow row) {
        MovedRow.Cause cause = row.cause();
        boolean gone = row.now() == null;
        return new Finding(
                row.itemId(),
                row.position(),
                "operation",
                "",
                gone ? Severity.WARNING : Severity.BLOCKING,
                Sentence.of(
                        gone ? "change.finding.goneMeanwhile" : "change.finding.movedMeanwhile",
                        Integer.toString(cause.edition().value()),
                        cause.ground(),
                        DAY.format(cause.since()),
                        Objects.requireNonNullElse(cause.department(), "\u2013"),
                        Objects.requireNonNullElse(cause.person(), "\u2013")),
                null);
    }
}
