package org.touchpointregister.register;

import org.jspecify.annotations.Nullable;

/** On what ground a touchpoint was identified: the regulation's kind and a reference to the document. */
public record RowGround(String kind, @Nullable String reference) {}
