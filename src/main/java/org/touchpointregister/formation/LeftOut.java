package org.touchpointregister.formation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a department was left for later, who decided so and when. */
@Embeddable
record LeftOut(
        @Column(name = "left_note") String note,
        @Column(name = "left_by") String by,
        @Column(name = "left_at") Instant at) {}
