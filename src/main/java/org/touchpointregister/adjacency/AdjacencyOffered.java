package org.touchpointregister.adjacency;

/** An authority invites another one to link a touchpoint. */
public record AdjacencyOffered(Adjacency link) {}
