package org.touchpointregister.change.spreadsheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.spreadsheet.SheetForm.SheetColumn;
import org.touchpointregister.shared.Sentences;

/** Recognises the row of headings: the regulation's own, ours, and what such tables are usually headed by. */
final class Headings {

    /** Fewer recognised headings than this are chance. */
    private static final int ENOUGH = 3;

    private final Map<String, SheetField> exact = new HashMap<>();
    private final Map<String, SheetField> beginnings = new HashMap<>();

    Headings(List<SheetColumn> columns, Sentences sentences) {
        columns.forEach(column -> exact.put(Texts.folded(column.heading()), column.field()));
        for (SheetField field : SheetField.values()) {
            exact.putIfAbsent(Texts.folded(sentences.text(field.message())), field);
        }
        for (String usual : sentences.text("change.sheet.usualHeadings").split(";", -1)) {
            String[] pair = usual.split("=", 2);
            beginnings.put(Texts.folded(pair[0]), SheetField.valueOf(pair[1].strip()));
        }
    }

    /** Which column holds what; empty where these cells are no row of headings. */
    Map<SheetField, Integer> of(List<String> cells) {
        Map<SheetField, Integer> found = new EnumMap<>(SheetField.class);
        for (int at = 0; at < cells.size(); at++) {
            SheetField field = field(Texts.folded(cells.get(at)));
            if (field != null) {
                found.putIfAbsent(field, at);
            }
        }
        return found.size() >= ENOUGH && found.containsKey(SheetField.TOUCHPOINT) ? found : Map.of();
    }

    private @Nullable SheetField field(String heading) {
        SheetField known = exact.get(heading);
        if (known != null || heading.isEmpty()) {
            return known;
        }
        return beginnings.entrySet().stream()
                .filter(usual -> heading.startsWith(usual.getKey()))
                .max((one, two) ->
                        Integer.compare(one.getKey().length(), two.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
