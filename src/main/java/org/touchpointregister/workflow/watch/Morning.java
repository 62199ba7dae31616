package org.touchpointregister.workflow.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.touchpointregister.shared.AuthorityId;

/** One working morning of one authority; {@code before} is the sending hour of the working day before it. */
record Morning(AuthorityId authority, LocalDate day, ZoneId zone, String layer, Instant hour, Instant before) {}
