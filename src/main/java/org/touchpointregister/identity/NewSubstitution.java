package org.touchpointregister.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person enters: who is away, who stands in, why, from when until when, and the order; what is not given is null. */
public record NewSubstitution(
        String absent,
        String substitute,
        @Nullable AbsenceKind kind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String orderNumber,
        @Nullable LocalDate orderDate) {}
