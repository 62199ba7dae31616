package org.touchpointregister.adjacency;

/** An invitation was accepted or refused. */
public record AdjacencyAnswered(Adjacency link) {}
