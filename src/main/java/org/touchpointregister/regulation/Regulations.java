package org.touchpointregister.regulation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
 * Every regulation read at start or since: of each authority the version in force today by its own calendar, and all the others
 * for the cases and editions that began under them.
 */
@Component
public class Regulations {

    private final Clock clock;
    private final @Nullable Path directory;
    private final Recommendations parent;
    private volatile SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> versions;

    @Autowired
    Regulations(RegulationSettings settings, Clock clock) {
        this(settings.directory(), clock);
    }

    private Regulations(@Nullable Path directory, Clock clock) {
        LoadedRegulations loaded = RegulationLoader.load(directory);
        this.clock = clock;
        this.directory = directory;
        this.parent = loaded.parent();
        this.versions = byVersion(loaded);
    }

    private static SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> byVersion(LoadedRegulations loaded) {
        SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> versions = new TreeMap<>();
        loaded.regulations()
                .forEach(regulation -> versions.computeIfAbsent(regulation.id(), id -> new TreeMap<>())
                        .put(regulation.version(), regulation));
        return versions;
    }

    /**
     * Reads the files once more and takes what is new: authorities, and further versions of known ones. Nothing changes
     * where any file is wrong, or where what was read before is altered or gone: cases go by it.
     */
    public synchronized Reread readAgain() {
        SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> fresh;
        try {
            fresh = byVersion(RegulationLoader.load(directory));
        } catch (RegulationFilesAreWrong wrong) {
            return new Reread(List.of(), wrong.lines(), List.of());
        }
        List<Regulation> known = flat(versions);
        List<Regulation> altered = known.stream()
                .filter(regulation ->
                        !regulation.equals(fresh.getOrDefault(regulation.id(), Collections.emptyNavigableMap())
                                .get(regulation.version())))
                .toList();
        if (!altered.isEmpty()) {
            return new Reread(List.of(), List.of(), altered);
        }
        List<Regulation> added = flat(fresh).stream()
                .filter(regulation -> !known.contains(regulation))
                .toList();
        versions = fresh;
        return new Reread(added, List.of(), List.of());
    }

    private static List<Regulation> flat(SortedMap<AuthorityId, NavigableMap<Integer, Regulation>> versions) {
        return versions.values().stream()
                .flatMap(known -> known.values().stream())
                .toList();
    }

    /** What came of reading the files again: what is new, or every error of every file, or what must not have changed. */
    public record Reread(List<Regulation> added, List<String> errors, List<Regulation> altered) {}

    /** The built-in regulations and those of a directory, read without a Spring context. */
    public static Regulations read(Clock clock, @Nullable Path directory) {
        return new Regulations(directory, clock);
    }

    /** All authorities' regulations in force, ordered by id. */
    public Collection<Regulation> all() {
        return versions.values().stream().map(this::inForce).toList();
    }

    /** The regulation in force of that authority; refuses an unknown one. */
    public Regulation of(AuthorityId authority) {
        return find(authority).orElseThrow(() -> Refusal.missing("regulation.noSuchAuthority", authority.value()));
    }

    /** The same by what somebody typed, which need not be an id at all. */
    public Regulation named(String authority) {
        return all().stream()
                .filter(regulation -> regulation.id().value().equals(authority))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("regulation.noSuchAuthority", authority));
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
