package org.touchpointregister.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who submitted a change and when; {@code submittedFor} is the absent person in whose place it was done. */
@Embeddable
public record Submission(
        String submittedBy, Instant submittedAt, @Nullable String submittedFor) {

    /** Whether that person submitted it or somebody in their place: neither checks it nor votes on it (requirements E). */
    public boolean concerns(String login) {
        return submittedBy.equals(login) || login.equals(submittedFor);
    }
}
