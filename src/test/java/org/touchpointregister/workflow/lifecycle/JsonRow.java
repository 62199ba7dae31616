package org.touchpointregister.workflow.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touchpointregister.change.ItemContent;

/** A complete row as a program sends it to the API. */
final class JsonRow {

    private JsonRow() {}

    static Map<String, Object> of(Rides rides, Body body, String touchpoint) {
        return of(rides.row(body, touchpoint));
    }

    static Map<String, Object> of(ItemContent row) {
        return Map.of(
                "operation",
                "INCLUDE",
                "direction",
                Objects.requireNonNull(row.direction()),
                "process",
                Map.of("title", Objects.requireNonNull(row.processTitle())),
                "touchpoint",
                Map.of("name", Objects.requireNonNull(row.touchpointName()), "channel", "DIGITAL"),
                "needs",
                row.needs(),
                "peculiarities",
                Objects.requireNonNull(row.peculiarities()),
                "grounds",
                List.of(Map.of("kind", row.grounds().get(0).kind())),
                "responsiblePost",
                Objects.requireNonNull(row.responsiblePost()));
    }
}
