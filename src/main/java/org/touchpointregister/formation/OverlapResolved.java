package org.touchpointregister.formation;

import org.touchpointregister.change.Overlap;

/** Rows of several departments were put together in the row of one of them. */
public record OverlapResolved(Formation formation, Overlap overlap, String owner) {}
