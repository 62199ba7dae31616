package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Ground;

/** Reads grounds: one per line, the kind as the regulation calls it, then a colon and the document. */
final class GroundsReader {

    private static final int LONGEST_REFERENCE = 4000;

    private final List<Ground> grounds;

    GroundsReader(Regulation regulation) {
        this.grounds = regulation.grounds().stream()
                .sorted(Comparator.comparingInt(
                                (Ground ground) -> ground.title().length())
                        .reversed())
                .toList();
    }

    /** The grounds; null where a line names no kind of this regulation. */
    @Nullable
    List<RowGround> read(@Nullable String cell) {
        List<RowGround> read = new ArrayList<>();
        for (String line : (cell == null ? "" : cell).split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            RowGround ground = ground(line.strip());
            if (ground == null && read.isEmpty()) {
                return null;
            }
            if (ground == null) {
                RowGround last = read.remove(read.size() - 1);
                read.add(new RowGround(last.kind(), joined(last.reference(), line.strip())));
            } else {
                read.add(ground);
            }
        }
        return read.stream()
                        .anyMatch(one ->
                                one.reference() != null && one.reference().length() > LONGEST_REFERENCE)
                ? null
                : read;
    }

    private @Nullable RowGround ground(String line) {
        for (Ground ground : grounds) {
            String title = ground.title();
            if (line.regionMatches(true, 0, title, 0, title.length())) {
                String rest = line.substring(title.length()).strip();
                if (rest.isEmpty() || rest.startsWith(":")) {
                    return new RowGround(ground.code(), Texts.orNull(rest.replaceFirst("^:", "")));
                }
            }
        }
        return null;
    }

    private static String joined(@Nullable String reference, String line) {
        return reference == null ? line : reference + "\n" + line;
    }
}
