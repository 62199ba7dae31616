package org.touchpointregister.publication.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.site.FieldChanges.FieldChange;
import org.touchpointregister.publication.site.FieldChanges.State;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.RowHistory;
import org.touchpointregister.register.RowHistory.Step;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;

/** The history of a row over the published editions: when it came, what was and became, when it went, by which act. */
@Component
class RowStory {

    private final RowHistory history;
    private final PublicRegisters registers;
    private final FieldChanges changes;

    RowStory(RowHistory history, PublicRegisters registers, FieldChanges changes) {
        this.history = history;
        this.registers = registers;
        this.changes = changes;
    }

    /** The events of a row, the newest first; none where no published edition ever had it. */
    List<Event> of(Regulation regulation, UUID row, List<PublishedEdition> published) {
        Map<EditionNumber, PublishedEdition> views = published.stream()
                .collect(Collectors.toMap(view -> view.edition().number(), Function.identity()));
        List<Event> events = new ArrayList<>();
        State before = null;
        for (Step step : history.of(regulation.id(), List.of(row), views.keySet())) {
            PublishedEdition view = Objects.requireNonNull(views.get(step.edition()));
            State after = step.row() == null ? null : new State(registers.of(view.edition()), step.row());
            Event event = event(view, before, after);
            if (event != null) {
                events.add(event);
            }
            before = after;
        }
        Collections.reverse(events);
        return events;
    }

    private @Nullable Event event(PublishedEdition view, @Nullable State before, @Nullable State after) {
        if (after == null) {
            return new Event(Kind.EXCLUDED, view.edition(), List.of());
        }
        if (before == null) {
            return new Event(Kind.INCLUDED, view.edition(), List.of());
        }
        List<FieldChange> fields = changes.between(before, after);
        return fields.isEmpty() ? null : new Event(Kind.CHANGED, view.edition(), fields);
    }

    /** What an edition did to the row. */
    record Event(Kind kind, Edition edition, List<FieldChange> fields) {}

    /** What can happen to a row. */
    enum Kind {
        INCLUDED,
        CHANGED,
        EXCLUDED
    }
}
