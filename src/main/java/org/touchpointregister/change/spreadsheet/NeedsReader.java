package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Need;

/** Recognises the needs of this regulation in what a cell says; what is not recognised is kept for a decision. */
final class NeedsReader {

    private final List<String> order;
    private final Map<String, Need> byTitle = new HashMap<>();
    private final @Nullable Need other;

    NeedsReader(Regulation regulation) {
        this.order = regulation.needs().stream().map(Need::code).toList();
        this.other =
                regulation.needs().stream().filter(Need::freeText).findFirst().orElse(null);
        regulation.needs().forEach(need -> {
            byTitle.put(Texts.folded(CellWords.title(need)), need);
            byTitle.putIfAbsent(Texts.folded(need.title()), need);
        });
    }

    Needs read(@Nullable String cell) {
        Read read = new Read();
        for (String line : (cell == null ? "" : cell).split("\n", -1)) {
            List<String> parts = whole(line, read.inOther) ? List.of(line) : List.of(line.split(";", -1));
            parts.forEach(part -> take(bullet(part), read));
        }
        return new Needs(
                read.codes.stream()
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList(),
                read.words.isEmpty() ? null : String.join("\n", read.words),
                List.copyOf(read.rest));
    }

    /** A need's own title, or words of the need «other», may hold the mark that else parts needs. */
    private boolean whole(String line, boolean inOther) {
        return known(line) != null
                || toldAfterOther(bullet(line)) != null
                || (inOther && Arrays.stream(line.split(";", -1)).allMatch(part -> known(part) == null));
    }

    private void take(String part, Read read) {
        if (part.isEmpty()) {
            return;
        }
        Need need = known(part);
        String told = need == null ? toldAfterOther(part) : null;
        if (need != null) {
            read.codes.add(need.code());
            read.inOther = need.freeText();
        } else if (told != null && other != null) {
            read.codes.add(other.code());
            read.words.add(told);
            read.inOther = true;
        } else if (read.inOther) {
            read.words.add(part);
        } else {
            read.rest.add(part);
        }
    }

    private @Nullable Need known(String text) {
        return byTitle.get(Texts.folded(bullet(text)));
    }

    /** «Other …: words» is the need «other» spelled out. */
    private @Nullable String toldAfterOther(String part) {
        if (other == null) {
            return null;
        }
        for (String title : List.of(CellWords.title(other), other.title())) {
            String start = title + ":";
            if (part.regionMatches(true, 0, start, 0, start.length())) {
                return part.substring(start.length()).strip();
            }
        }
        return null;
    }

    /** Without the mark or number of a list. */
    private static String bullet(String text) {
        return text.strip()
                .replaceFirst("^(?:[-\\u2013\\u2014\\u2022*]|\\d{1,2}[.)])\\s*", "")
                .strip();
    }

    /** Codes in the regulation's order, the words of «other», and what was not recognised. */
    record Needs(List<String> codes, @Nullable String otherNeed, List<String> rest) {}

    /** What was read so far. */
    private static final class Read {
        private final Set<String> codes = new LinkedHashSet<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private boolean inOther;
    }
}
