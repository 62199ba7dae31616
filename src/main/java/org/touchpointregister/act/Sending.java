package org.touchpointregister.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a draft was last sent, and when: to a head who decides on paper, or here. */
@Embeddable
record Sending(
        @Column(name = "on_paper") boolean onPaper,
        @Column(name = "sent_at") Instant at) {}
