package org.touchpointregister.regulation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/**
 * Every regulation read at start: of each authority the version in force today by its own calendar, and all the others
 * for the cases and editions that began under them.
 */
@Component
public class Regulations {

    private final Clock clock;
    private final Recommendations parent;
    private final SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> versions = new TreeMap<>();

    @Autowired
    Regulations(RegulationSettings settings, Clock clock) {
        this(RegulationLoader.load(settings.directory()), clock);
    }

    private Regulations(LoadedRegulations loaded, Clock clock) {
        this.clock = clock;
        this.parent = loaded.parent();
        loaded.regulations()
                .forEach(regulation -> versions.computeIfAbsent(regulation.id(), id -> new TreeMap<>())
                        .put(regulation.version(), regulation));
    }

    /** The built-in regulations and those of a directory, read without a Spring context. */
    public static Regulations read(Clock clock, @Nullable Path directory) {
        return new Regulations(RegulationLoader.load(directory), clock);
    }

    /** All authorities' regulations in force, ordered by id. */
    public Collection<Regulation> all() {
        return versions.values().stream().map(this::inForce).toList();
    }

    /** The regulation in force of that authority; refuses an unknown one. */
    public Regulation of(AuthorityId authority) {
        return find(authority).orElseThrow(() -> Refusal.missing("regulation.noSuchAuthority", authority.value()));
    }

    /** A given version, in force or not; refuses an unknown one. */
    public Regulation of(AuthorityId authority, int version) {
        Regulation found = versionsOf(authority).get(version);
        if (found == null) {
            throw Refusal.missing("regulation.noSuchVersion", authority.value(), Integer.toString(version));
        }
        return found;
    }

    public Optional<Regulation> find(AuthorityId authority) {
        return Optional.ofNullable(versions.get(authority)).map(this::inForce);
    }

    /** Every version of that authority's regulation, the oldest first; refuses an unknown authority. */
    public List<Regulation> history(AuthorityId authority) {
        return List.copyOf(versionsOf(authority).values());
    }

    /** The methodological recommendations: the parent document, which is not an authority's regulation. */
    public Recommendations parent() {
        return parent;
    }

    private NavigableMap<Integer, Regulation> versionsOf(AuthorityId authority) {
        NavigableMap<Integer, Regulation> known = versions.get(authority);
        if (known == null) {
            throw Refusal.missing("regulation.noSuchAuthority", authority.value());
        }
        return known;
    }

    /** The newest version whose day has come where the authority is; before any has, the first: work on it goes ahead. */
    private Regulation inForce(NavigableMap<Integer, Regulation> known) {
        return known.descendingMap().values().stream()
                .filter(this::hasBegun)
                .findFirst()
                .orElseGet(() -> known.firstEntry().getValue());
    }

    private boolean hasBegun(Regulation regulation) {
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        return !regulation.inForceFrom().isAfter(today);
    }
}
