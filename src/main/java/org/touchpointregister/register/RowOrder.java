package org.touchpointregister.register;

/** In what order rows are listed; the place in the register decides between equals. */
public enum RowOrder {
    REGISTER("r.position"),
    TOUCHPOINT("r.touchpoint_name collate \"ru-x-icu\", r.position"),
    PROCESS("r.process_title collate \"ru-x-icu\" nulls first, r.position"),
    DEPARTMENT("r.department_name collate \"ru-x-icu\", r.position"),
    /** The closest to the words asked for first; without words as in the register. */
    RELEVANCE("rank desc, r.position");

    private final String sql;

    RowOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
