package org.touchpointregister.change.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation.Column;

/** What a column of a table holds; the columns of the regulation's form first, then what a row has besides. */
enum SheetField {
    CODE(null, 38),
    OPERATION(null, 14),
    NUMBER("number", 6),
    DIRECTION("direction", 28),
    PROCESS("process", 40),
    TOUCHPOINT("touchpoint", 36),
    CHANNEL("channel", 16),
    TYPE("type", 30),
    ADDRESS("address", 30),
    NEEDS("needs", 44),
    PECULIARITIES("peculiarities", 36),
    GROUNDS("grounds", 40),
    RESPONSIBLE_POST("responsiblePost", 30),
    DEPARTMENT("department", 28),
    LITTLE_USED("littleUsed", 14),
    NOT_COUNTED("notCounted", 14),
    WHOLE_DIRECTION("wholeDirection", 14);

    private final @Nullable String apiName;
    private final int width;

    SheetField(@Nullable String apiName, int width) {
        this.apiName = apiName;
        this.width = width;
    }

    static SheetField of(Column.Field field) {
        return valueOf(field.name());
    }

    /** The column in which a problem of that field of a row is shown. */
    static Optional<SheetField> ofApi(@Nullable String field) {
        if ("otherNeed".equals(field)) {
            return Optional.of(NEEDS);
        }
        for (SheetField one : values()) {
            if (one.apiName != null && one.apiName.equals(field)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Its own heading where the regulation's form has no such column. */
    String message() {
        return "change.sheet.heading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the software fills it and a person does not. */
    boolean given() {
        return this == CODE || this == NUMBER || this == DEPARTMENT;
    }

    /** In characters. */
    int width() {
        return width;
    }
}
