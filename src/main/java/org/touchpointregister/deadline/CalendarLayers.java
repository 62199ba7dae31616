package org.touchpointregister.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/**
 * Which calendar layers there are, over what each lies, and by which an authority's days are counted: its own, else that of
 * its region, which the regulation names, else the federal one. A layer nobody has described yet counts for nobody.
 */
final class CalendarLayers {

    private static final String OF_AN_AUTHORITY = "authority:";

    private final Regulations regulations;
    private final Map<String, String> parents;

    /** {@code parents} holds every layer but the federal one. */
    CalendarLayers(Regulations regulations, Map<String, String> parents) {
        this.regulations = regulations;
        this.parents = Map.copyOf(parents);
    }

    /** The same with one layer more; the federal one, which lies over nothing, is always there. */
    CalendarLayers with(String layer, @Nullable String parent) {
        if (parent == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(parents);
        more.put(layer, parent);
        return new CalendarLayers(regulations, more);
    }

    boolean knows(String layer) {
        return layer.equals(ProductionCalendars.FEDERAL) || parents.containsKey(layer);
    }

    /** The layer by which the authority's days are counted, by its regulation in force. */
    String of(AuthorityId authority) {
        String own = OF_AN_AUTHORITY + authority.value();
        return knows(own) ? own : named(authority);
    }

    /** The layers by which the days of every known authority are counted. */
    Map<AuthorityId, String> counted() {
        Map<AuthorityId, String> counted = new HashMap<>();
        regulations.all().forEach(regulation -> counted.put(regulation.id(), of(regulation.id())));
        return counted;
    }

    /**
     * The layer whose days lie under those of this one; none under the federal one. A region's days hold for its authorities
     * too: they lie between, also where the region's calendar came after the authority's.
     */
    Optional<String> under(String layer) {
        Optional<String> parent = Optional.ofNullable(parents.get(layer));
        return parent.filter(ProductionCalendars.FEDERAL::equals)
                .flatMap(federal -> region(layer))
                .filter(region -> ProductionCalendars.FEDERAL.equals(parents.get(region)))
                .or(() -> parent);
    }

    /** The region's layer of the authority whose layer that is. */
    private Optional<String> region(String layer) {
        return Optional.of(layer)
                .filter(own -> own.startsWith(OF_AN_AUTHORITY))
                .map(own -> own.substring(OF_AN_AUTHORITY.length()))
                .filter(AuthorityId::fits)
                .map(authority -> named(new AuthorityId(authority)));
    }

    /** What the regulation names, where there is such a layer. */
    private String named(AuthorityId authority) {
        return regulations
                .find(authority)
                .map(regulation -> regulation.authority().calendarLayer())
                .filter(this::knows)
                .orElse(ProductionCalendars.FEDERAL);
    }
}
