package org.touchpointregister.deadline;

import java.util.ArrayList;
import java.util.List;

/** The calendars as they would be with a proposed file in force; nobody else sees them. */
final class ProposedLayers {

    private final CalendarTables tables;
    private final CalendarProposal proposal;
    private final CalendarFile file;

    private ProposedLayers(CalendarTables tables, CalendarProposal proposal, CalendarFile file) {
        this.tables = tables;
        this.proposal = proposal;
        this.file = file;
    }

    /** Over {@code layers}, which are in force, the proposed one. */
    static LayeredCalendars of(
            CalendarTables tables, CalendarLayers layers, CalendarProposal proposal, CalendarFile file) {
        ProposedLayers proposed = new ProposedLayers(tables, proposal, file);
        return new LayeredCalendars(layers.with(proposal.layer(), proposal.parent()), proposed::alone);
    }

    private ProductionCalendar alone(String layer) {
        return layer.equals(proposal.layer()) ? replaced() : tables.alone(layer);
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
