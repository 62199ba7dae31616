package org.touchpointregister.publication.opendata;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.publication.Permalink;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Channel;

/**
 * An edition as services of the Human Services Data Specification 3.0 (Open Referral): a process of a direction is a service,
 * a touchpoint a location, a row the service at that location; needs are terms of a taxonomy. Ids last over editions.
 */
@Component
class Hsds {

    private final OpenRegisters registers;
    private final Editions editions;
    private final CellText cells;

    Hsds(OpenRegisters registers, Editions editions, CellText cells) {
        this.registers = registers;
        this.editions = editions;
        this.cells = cells;
    }

    List<Map<String, Object>> services(PublishedEdition view) {
        Regulation regulation = registers.of(view);
        Map<UUID, Map<String, Object>> services = new LinkedHashMap<>();
        Map<UUID, List<Object>> places = new LinkedHashMap<>();
        for (Row row : editions.rows(view.edition())) {
            UUID id = serviceId(regulation, row);
            List<Object> atLocations = places.computeIfAbsent(id, key -> new ArrayList<>());
            services.computeIfAbsent(id, key -> service(regulation, row, key, atLocations));
            atLocations.add(atLocation(regulation, row, id));
        }
        return List.copyOf(services.values());
    }

    private Map<String, Object> service(Regulation regulation, Row row, UUID id, List<Object> atLocations) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("id", id);
        service.put("organization_id", organizationId(regulation));
        service.put("name", title(regulation, row));
        service.put("status", "active");
        service.put("description", cells.direction(regulation, row.direction()));
        service.put("organization", organization(regulation));
        service.put("attributes", List.of(attribute(regulation, id, "direction", row.direction())));
        service.put("service_at_locations", atLocations);
        return service;
    }

    private Map<String, Object> atLocation(Regulation regulation, Row row, UUID service) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("id", row.rowId());
        place.put("service_id", service);
        place.put("location_id", row.touchpointId());
        put(place, "description", row.peculiarities());
        place.put("location", location(regulation, row));
        place.put(
                "attributes",
                row.needs().stream()
                        .map(need -> attribute(regulation, row.rowId(), "need", need))
                        .toList());
        place.put("metadata", List.of());
        return place;
    }

    private Map<String, Object> location(Regulation regulation, Row row) {
        boolean digital = row.channel() == Channel.DIGITAL;
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("id", row.touchpointId());
        location.put("location_type", digital ? "virtual" : "physical");
        put(location, "url", digital ? webAddress(row.address()) : null);
        location.put("organization_id", organizationId(regulation));
        location.put("name", row.touchpointName());
        put(location, "description", row.address());
        location.put("external_identifier", registers.absolute(Permalink.ofRow(regulation.id(), row.rowId())));
        location.put("external_identifier_type", "permalink");
        return location;
    }

    private Map<String, Object> organization(Regulation regulation) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("id", organizationId(regulation));
        organization.put("name", regulation.authority().fullName());
        organization.put("alternate_name", regulation.authority().shortName());
        organization.put("description", regulation.words().registerTitle());
        organization.put("website", registers.absolute("/registers/" + regulation.id()));
        if (regulation.authority().innConfirmed()) {
            organization.put("tax_id", regulation.authority().inn());
        }
        return organization;
    }

    /** A term of the authority's own taxonomy: its directions, its needs. */
    private Map<String, Object> attribute(Regulation regulation, UUID owner, String taxonomy, String code) {
        UUID term = stable(regulation, taxonomy, code);
        String name = taxonomy.equals("need")
                ? regulation.need(code).map(Regulation.Need::title).orElse(code)
                : cells.direction(regulation, code);
        return Map.of(
                "id",
                stable(regulation, "attribute", owner + code),
                "link_id",
                owner,
                "link_entity",
                taxonomy.equals("need") ? "service_at_location" : "service",
                "taxonomy_term_id",
                term,
                "taxonomy_term",
                Map.of("id", term, "code", code, "name", name, "description", name, "language", "ru"));
    }

    private String title(Regulation regulation, Row row) {
        return cells.of(regulation, row, Regulation.Column.Field.PROCESS);
    }

    private UUID serviceId(Regulation regulation, Row row) {
        return stable(regulation, "service", row.direction() + '\n' + title(regulation, row));
    }

    private static UUID organizationId(Regulation regulation) {
        return stable(regulation, "organization", "");
    }

    private static UUID stable(Regulation regulation, String kind, String name) {
        return UUID.nameUUIDFromBytes((regulation.id() + "\n" + kind + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String webAddress(@Nullable String address) {
        try {
            URI uri = new URI(String.valueOf(address));
            return uri.isAbsolute() && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void put(Map<String, Object> target, String name, @Nullable Object value) {
        if (value != null) {
            target.put(name, value);
        }
    }
}
