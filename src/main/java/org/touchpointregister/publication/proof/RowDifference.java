package org.touchpointregister.publication.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a file says something else than the published one; {@code row} is the row's number in the register, 0 its headings. */
public record RowDifference(int row, Kind kind, List<Cell> cells) {

    public enum Kind {
        CHANGED,
        MISSING,
        ADDED
    }

    /** One cell: what was published, and what the file says. */
    public record Cell(String heading, String published, String found) {}

    /** All places where the tables differ. */
    static List<RowDifference> between(FileTable published, FileTable found) {
        List<RowDifference> differences = new ArrayList<>();
        if (!published.headings().equals(found.headings())) {
            differences.add(changed(0, published, published.headings(), found.headings()));
        }
        List<List<String>> was = published.lines();
        List<List<String>> is = found.lines();
        if (was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                if (!was.get(i).equals(is.get(i))) {
                    differences.add(changed(i + 1, published, was.get(i), is.get(i)));
                }
            }
        } else {
            addUnpaired(differences, new Sides(was, is), Kind.MISSING);
            addUnpaired(differences, new Sides(is, was), Kind.ADDED);
        }
        return differences;
    }

    private static void addUnpaired(List<RowDifference> differences, Sides sides, Kind kind) {
        Set<List<String>> others = new HashSet<>(sides.others());
        for (int i = 0; i < sides.lines().size(); i++) {
            if (!others.contains(sides.lines().get(i))) {
                String text = String.join(" · ", sides.lines().get(i));
                Cell cell = kind == Kind.MISSING ? new Cell("", text, "") : new Cell("", "", text);
                differences.add(new RowDifference(i + 1, kind, List.of(cell)));
            }
        }
    }

    private static RowDifference changed(int row, FileTable table, List<String> was, List<String> is) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            String before = i < was.size() ? was.get(i) : "";
            String after = i < is.size() ? is.get(i) : "";
            if (!before.equals(after)) {
                cells.add(new Cell(table.heading(i), before, after));
            }
        }
        return new RowDifference(row, Kind.CHANGED, List.copyOf(cells));
    }

    private record Sides(List<List<String>> lines, List<List<String>> others) {}
}
