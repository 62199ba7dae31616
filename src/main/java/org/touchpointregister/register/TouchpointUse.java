package org.touchpointregister.register;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Channel;

/**
 * A touchpoint and the rows of one edition that use it. Where all of them say the same of it, that is what it says; where
 * they differ, as telephones of departments do, the catalogue speaks, and altering another field leaves theirs alone.
 */
public record TouchpointUse(
        UUID touchpointId,
        String name,
        Channel channel,
        @Nullable String type,
        @Nullable String address,
        List<Row> rows) {

    static TouchpointUse of(Touchpoint known, List<Row> rows) {
        return new TouchpointUse(
                known.id(),
                Objects.requireNonNullElse(same(rows, Row::touchpointName, known.name()), known.name()),
                rows.stream().map(Row::channel).distinct().count() == 1
                        ? rows.get(0).channel()
                        : known.channel(),
                same(rows, Row::type, known.type()),
                same(rows, Row::address, known.address()),
                List.copyOf(rows));
    }

    private static @Nullable String same(
            List<Row> rows, Function<Row, @Nullable String> field, @Nullable String otherwise) {
        Set<@Nullable String> said = new HashSet<>();
        rows.forEach(row -> said.add(field.apply(row)));
        return said.size() == 1 ? field.apply(rows.get(0)) : otherwise;
    }

    /** The departments that answer for these rows, each once, by name. */
    public List<String> departments() {
        return rows.stream().map(Row::departmentName).distinct().sorted().toList();
    }
}
