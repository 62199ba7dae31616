package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Peculiarities.Presence;
import org.touchpointregister.shared.Sentences;

/** The columns of the workbook of one regulation: its own form in its own words, and beside it what a row has besides. */
final class SheetForm {

    private final Regulation regulation;
    private final Sentences sentences;

    SheetForm(Regulation regulation, Sentences sentences) {
        this.regulation = regulation;
        this.sentences = sentences;
    }

    List<SheetColumn> columns() {
        Map<SheetField, String> own = regulation.columns().stream()
                .collect(Collectors.toMap(
                        column -> SheetField.of(column.field()), Regulation.Column::heading, (one, two) -> one));
        List<SheetColumn> all = new ArrayList<>();
        regulation.columns().forEach(column -> {
            SheetField field = SheetField.of(column.field());
            all.add(new SheetColumn(field, String.valueOf(own.get(field)), true));
        });
        for (SheetField field : SheetField.values()) {
            if (!own.containsKey(field) && wanted(field)) {
                all.add(new SheetColumn(field, sentences.text(field.message()), false));
            }
        }
        return List.copyOf(all);
    }

    private boolean wanted(SheetField field) {
        return switch (field) {
            case DEPARTMENT -> false;
            case TYPE -> !regulation.types().isEmpty();
            case PECULIARITIES -> regulation.peculiarities().presence() != Presence.ABSENT;
            default -> true;
        };
    }

    /** A column with its heading; {@code ofTheOrder} where the regulation's own form has it. */
    record SheetColumn(SheetField field, String heading, boolean ofTheOrder) {}
}
