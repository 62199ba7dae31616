package org.touchpointregister.change;

/** A department was asked to add to its row; told within the transaction. */
public record RowRequested(RowRequest request) {}
