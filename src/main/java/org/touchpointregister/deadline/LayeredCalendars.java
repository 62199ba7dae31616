package org.touchpointregister.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The calendars of all layers as somebody sees them, each put together when it is first asked for. */
final class LayeredCalendars {

    private final CalendarLayers layers;
    private final Function<String, ProductionCalendar> alone;
    private final Map<String, ProductionCalendar> known = new ConcurrentHashMap<>();

    /** {@code alone} answers what a layer itself says. */
    LayeredCalendars(CalendarLayers layers, Function<String, ProductionCalendar> alone) {
        this.layers = layers;
        this.alone = alone;
    }

    CalendarLayers layers() {
        return layers;
    }

    /** The layer's days over all below it; a layer nobody has described is the federal calendar. */
    ProductionCalendar of(String layer) {
        ProductionCalendar kept = known.get(layer);
        if (kept != null) {
            return kept;
        }
        if (!layers.knows(layer)) {
            return of(ProductionCalendars.FEDERAL);
        }
        ProductionCalendar own = alone.apply(layer);
        ProductionCalendar made =
                layers.under(layer).map(below -> of(below).under(own)).orElse(own);
        known.put(layer, made);
        return made;
    }
}
