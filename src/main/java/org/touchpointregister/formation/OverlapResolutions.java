package org.touchpointregister.formation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.Overlap;
import org.touchpointregister.change.Overlaps;

/** Gives a touchpoint that several departments named one owner, keeps who contributed, and tells them. */
@Service
@Transactional
public class OverlapResolutions {

    private final Formations formations;
    private final FormationAccess access;
    private final Overlaps overlaps;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverlapResolutions(
            Formations formations,
            FormationAccess access,
            Overlaps overlaps,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.formations = formations;
        this.access = access;
        this.overlaps = overlaps;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the department of that row the owner; the others become contributors and their rows leave their changes. */
    public void resolve(UUID formationId, UUID ownerItem, String login) {
        Formation formation = formations.require(formationId);
        access.requireKeep(login, formation.authority());
        formation.require(FormationState.COLLECTING);
        Overlap overlap = overlaps.resolve(formationId, ownerItem, login);
        Overlap.Side owner = overlap.sides().stream()
                .filter(side -> side.itemId().equals(ownerItem))
                .findFirst()
                .orElseThrow();
        String contributors = overlap.sides().stream()
                .map(Overlap.Side::department)
                .filter(name -> !name.equals(owner.department()))
                .distinct()
                .collect(Collectors.joining("; "));
        jdbc.sql("insert into formation_overlap (id, formation_id, process_title, touchpoint, owner, contributors,"
                        + " resolved_by, resolved_at) values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        formationId,
                        overlap.process(),
                        overlap.touchpoint(),
                        owner.department(),
                        contributors,
                        login,
                        Timestamp.from(clock.instant())))
                .update();
        events.publishEvent(new OverlapResolved(formation, overlap, owner.department()));
    }

    /** What was resolved, the latest first. */
    @Transactional(readOnly = true)
    public List<Resolved> of(UUID formationId) {
        return jdbc.sql("select process_title, touchpoint, owner, contributors from formation_overlap"
                        + " where formation_id = ? order by resolved_at desc, touchpoint")
                .param(formationId)
                .query((rs, n) -> new Resolved(
                        rs.getString("process_title"),
                        rs.getString("touchpoint"),
                        rs.getString("owner"),
                        rs.getString("contributors")))
                .list();
    }

    /** A touchpoint with the department that owns its row and those whose needs went into it. */
    public record Resolved(@Nullable String process, String touchpoint, String owner, String contributors) {}
}
