package org.touchpointregister.change;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who submitted a change and when. */
@Embeddable
public record Submission(String submittedBy, Instant submittedAt) {}
