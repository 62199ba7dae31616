package org.touchpointregister.publication.serving;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The finished answers by their path. Before a publication is committed everything that it could change is withheld, so that
 * a request is answered from the database meanwhile and never with what was true a moment ago.
 */
@Component
class PreparedSite {

    private final Map<String, Kept> answers = new ConcurrentHashMap<>();
    private final IdentityHashMap<Object, SitePart> changing = new IdentityHashMap<>();
    private final Map<SitePart, Long> lastChange = new HashMap<>();
    private long age;
    private volatile boolean databaseDown;

    @Nullable
    PreparedAnswer find(String path) {
        Kept kept = answers.get(path);
        return kept == null ? null : kept.answer();
    }

    /** Something is about to change that part: nothing of it that can change is served from here till {@link #changed}. */
    synchronized void changes(Object change, SitePart part) {
        changing.put(change, part);
        mark(part);
        answers.entrySet()
                .removeIf(kept ->
                        !isFile(kept.getKey()) && part.touches(kept.getValue().part()));
    }

    /** The change is committed or given up; false for one that never came as far as {@link #changes}. */
    synchronized boolean changed(Object change) {
        SitePart part = changing.remove(change);
        if (part != null) {
            mark(part);
        }
        return part != null;
    }

    /** The moment at which making an answer begins. */
    synchronized long begin() {
        return age;
    }

    /** Whether that part has changed since then, or is changing now. */
    synchronized boolean overtaken(SitePart part, long begun) {
        return changing.values().stream().anyMatch(change -> change.touches(part))
                || lastChange.entrySet().stream()
                        .anyMatch(change -> change.getKey().touches(part) && change.getValue() > begun);
    }

    /** Takes an answer unless its part has changed since it was begun; a file of an edition never changes. */
    synchronized boolean put(String path, SitePart part, PreparedAnswer answer, long begun) {
        if (!isFile(path) && overtaken(part, begun)) {
            return false;
        }
        answers.put(path, new Kept(part, answer));
        return true;
    }

    /** Forgets what is no longer there in that part. */
    synchronized void keepOnly(SitePart part, Set<String> paths) {
        answers.entrySet().removeIf(kept -> kept.getValue().part().equals(part) && !paths.contains(kept.getKey()));
    }

    /** Forgets the parts that are no longer there, such as a register that has become internal. */
    synchronized void keepOnly(Set<SitePart> parts) {
        answers.values().removeIf(kept -> !parts.contains(kept.part()));
    }

    private void mark(SitePart part) {
        age++;
        lastChange.put(part, age);
    }

    int size() {
        return answers.size();
    }

    boolean databaseDown() {
        return databaseDown;
    }

    void databaseIs(boolean down) {
        databaseDown = down;
    }

    /** A file of an edition: immutable from the moment it can be seen. */
    static boolean isFile(String path) {
        return path.startsWith("/registers/") && (path.contains("/register.") || path.contains("/register-"));
    }

    private record Kept(SitePart part, PreparedAnswer answer) {}
}
