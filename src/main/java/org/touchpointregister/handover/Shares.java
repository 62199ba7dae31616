package org.touchpointregister.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a closing department's things: who goes on with all of it (id or code), and which of the rows it is
 * to take out of the register.
 *
 * @param excluded ids of rows with commas between, {@code all}, or nothing
 */
public record Shares(@Nullable String heir, @Nullable String excluded) {

    private static final String ALL = "all";

    /** All rows that were named, in the order of the list; names what is no row of it in {@code strange}. */
    List<UUID> chosen(List<UUID> rows, List<String> strange) {
        String words = excluded == null ? "" : excluded.strip();
        if (words.equals(ALL)) {
            return rows;
        }
        Set<String> wanted = Stream.of(words.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<UUID> chosen = new ArrayList<>();
        for (UUID row : rows) {
            if (wanted.remove(row.toString())) {
                chosen.add(row);
            }
        }
        strange.addAll(wanted);
        return chosen;
    }
}
