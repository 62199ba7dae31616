package org.touchpointregister.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendars as they would be with a proposed file in force; nobody else sees them. */
final class ProposedLayers {

    private final CalendarTables tables;
    private final CalendarProposal proposal;
    private final CalendarFile file;
    private final Map<String, ProductionCalendar> known = new HashMap<>();

    ProposedLayers(CalendarTables tables, CalendarProposal proposal, CalendarFile file) {
        this.tables = tables;
        this.proposal = proposal;
        this.file = file;
    }

    ProductionCalendar of(String layer) {
        ProductionCalendar kept = known.get(layer);
        if (kept != null) {
            return kept;
        }
        boolean proposed = layer.equals(proposal.layer());
        if (!proposed && !layer.equals(ProductionCalendars.FEDERAL) && !tables.knows(layer)) {
            return of(ProductionCalendars.FEDERAL);
        }
        String parent = proposed ? proposal.parent() : parent(layer);
        ProductionCalendar own =
                proposed ? replaced() : ProductionCalendar.of(layer, tables.years(layer), tables.days(layer));
        ProductionCalendar made = parent == null ? own : of(parent).under(own);
        known.put(layer, made);
        return made;
    }

    private @Nullable String parent(String layer) {
        return tables.parent(layer).orElse(null);
    }

    private ProductionCalendar replaced() {
        String layer = proposal.layer();
        List<CalendarYear> years = new ArrayList<>(tables.years(layer));
        List<CalendarDay> days = new ArrayList<>(tables.days(layer));
        file.years().forEach((year, content) -> {
            if (tables.hashInForce(layer, year)
                    .filter(CalendarFile.hash(content)::equals)
                    .isEmpty()) {
                years.removeIf(known -> known.year() == year);
                days.removeIf(day -> day.date().getYear() == year);
                String version = layer + "/" + year + "/" + tables.nextNumber(layer, year);
                years.add(new CalendarYear(year, content.status(), content.decree(), version));
                days.addAll(content.days());
            }
        });
        return ProductionCalendar.of(layer, years, days);
    }
}
