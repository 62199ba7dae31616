package org.touchpointregister.change;

/** The owner of a row took a request into a change of its own, or declined it; told within the transaction. */
public record RowRequestAnswered(RowRequest request) {}
