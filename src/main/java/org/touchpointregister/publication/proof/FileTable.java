package org.touchpointregister.publication.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file of an edition as lines of cells under their headings, whatever its format was; {@code hints} name its register. */
record FileTable(List<String> headings, List<List<String>> lines, Set<String> hints) {

    /** How many lines both have. */
    int common(FileTable other) {
        Set<List<String>> own = new HashSet<>(lines);
        return (int) other.lines.stream().filter(own::contains).count();
    }

    String heading(int column) {
        return column < headings.size() ? headings.get(column) : Integer.toString(column + 1);
    }
}
