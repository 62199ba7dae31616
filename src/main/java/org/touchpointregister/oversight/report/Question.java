package org.touchpointregister.oversight.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.oversight.Watch;

/** Who asks, of which authorities (of none named: of all that are watched), of one department or all, and when. */
record Question(
        Watch watch, Set<String> authorities, @Nullable UUID department, Period period) {

    Question {
        authorities = Set.copyOf(authorities);
    }

    boolean asksOf(String authority) {
        return authorities.isEmpty() || authorities.contains(authority);
    }

    /** What can be told: those who watch departments alone are told nothing that belongs to none. */
    List<Figure> figures() {
        boolean whole = department == null
                && (watch.everywhere() || !watch.authorities().isEmpty());
        return Arrays.stream(Figure.values())
                .filter(figure -> whole || figure.ofDepartments())
                .toList();
    }
}
