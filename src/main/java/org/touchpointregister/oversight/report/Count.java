package org.touchpointregister.oversight.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.AuthorityId;

/** How long a list is for one department, or for what belongs to none. */
record Count(AuthorityId authority, @Nullable UUID department, Tally tally) {

    /** {@code counted} lines of {@code all}; {@code amount} of {@code outOf} is what the lines say together. */
    record Tally(int counted, int all, int amount, int outOf) {

        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(counted + other.counted, all + other.all, amount + other.amount, outOf + other.outOf);
        }
    }
}
