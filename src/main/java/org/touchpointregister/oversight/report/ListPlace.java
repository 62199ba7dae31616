package org.touchpointregister.oversight.report;

/** Which part of a list is read: all lines or those that make the figure, how many, and after how many. */
record ListPlace(boolean all, int limit, long offset) {

    /** As many as a workbook is given. */
    private static final int WHOLE = 20_000;

    static ListPlace whole() {
        return new ListPlace(true, WHOLE, 0);
    }
}
