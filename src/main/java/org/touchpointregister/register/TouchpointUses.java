package org.touchpointregister.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;

/** Which rows use a touchpoint, in the newest edition or an earlier one. */
@Service
@Transactional(readOnly = true)
public class TouchpointUses {

    private final TouchpointRepository touchpoints;
    private final Editions editions;
    private final RowTable rows;

    TouchpointUses(TouchpointRepository touchpoints, Editions editions, RowTable rows) {
        this.touchpoints = touchpoints;
        this.editions = editions;
        this.rows = rows;
    }

    /** Its use in the newest edition; nothing for a touchpoint that this authority does not know. */
    public Optional<TouchpointUse> of(AuthorityId authority, UUID touchpointId) {
        return Optional.ofNullable(of(authority, List.of(touchpointId)).get(touchpointId));
    }

    /** The same of several, by two statements. */
    public Map<UUID, TouchpointUse> of(AuthorityId authority, Collection<UUID> touchpointIds) {
        if (touchpointIds.isEmpty()) {
            return Map.of();
        }
        return editions.latest(authority)
                .map(edition -> at(authority, edition.number(), touchpointIds))
                .orElse(Map.of());
    }

    /** Every touchpoint that the authority knows, with those of the given rows that use it. */
    public List<TouchpointUse> among(AuthorityId authority, List<Row> given) {
        Map<UUID, List<Row>> using = given.stream().collect(Collectors.groupingBy(Row::touchpointId));
        return touchpoints.findByAuthorityOrderByName(authority).stream()
                .map(known -> TouchpointUse.of(known, using.getOrDefault(known.id(), List.of())))
                .toList();
    }

    /** Their use as that edition had it. */
    public Map<UUID, TouchpointUse> at(AuthorityId authority, EditionNumber edition, Collection<UUID> touchpointIds) {
        if (touchpointIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Row>> using = rows.ofTouchpoints(authority, edition, touchpointIds).stream()
                .collect(Collectors.groupingBy(Row::touchpointId));
        Map<UUID, TouchpointUse> uses = new LinkedHashMap<>();
        touchpoints
                .findByAuthorityAndIdIn(authority, touchpointIds)
                .forEach(known ->
                        uses.put(known.id(), TouchpointUse.of(known, using.getOrDefault(known.id(), List.of()))));
        return uses;
    }
}
