package org.touchpointregister.publication.serving;

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

    private final Map<String, PreparedAnswer> answers = new ConcurrentHashMap<>();
    private int changing;
    private long age;
    private volatile boolean databaseDown;

    @Nullable
    PreparedAnswer find(String path) {
        return answers.get(path);
    }

    /** Something is about to change: nothing that can change is served from here till {@link #changed}. */
    synchronized void changes() {
        changing++;
        age++;
        answers.entrySet().removeIf(answer -> !isFile(answer.getKey()));
    }

    /** The change is committed or given up. */
    synchronized void changed() {
        changing--;
        age++;
    }

    /** The moment at which making an answer begins; negative while something changes. */
    synchronized long begin() {
        return changing > 0 ? -1 : age;
    }

    /** Takes an answer unless something has changed since it was begun; a file of an edition never changes. */
    synchronized boolean put(String path, PreparedAnswer answer, long begun) {
        if (!isFile(path) && (begun < 0 || begun != age)) {
            return false;
        }
        answers.put(path, answer);
        return true;
    }

    /** Forgets what is no longer there, such as an edition of a register that has become internal. */
    synchronized void keepOnly(Set<String> paths) {
        answers.keySet().retainAll(paths);
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
}
