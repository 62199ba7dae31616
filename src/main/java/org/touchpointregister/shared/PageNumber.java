package org.touchpointregister.shared;

import org.jspecify.annotations.Nullable;

/** The number of a page of a long list as an address names it. */
public final class PageNumber {

    /** Further than any list goes, and near enough for a database to count the rows before it. */
    private static final int LAST = 999_999;

    private PageNumber() {}

    /** The number counted from 1; the first where none is named, the nearest there can be for one out of reach. */
    public static int of(@Nullable Integer typed) {
        return typed == null ? 1 : Math.max(1, Math.min(typed, LAST));
    }
}
