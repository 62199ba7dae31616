package org.touchpointregister.publication.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The places where a file says something else than the published one: how many, and the first of them put into words. */
final class Differences {

    private static final int MOST_SHOWN = 200;

    private final FileTable published;
    private final FileTable found;
    private final List<RowDifference> first = new ArrayList<>();
    private int count;

    private Differences(FileTable published, FileTable found) {
        this.published = published;
        this.found = found;
    }

    static Differences between(FileTable published, FileTable found) {
        Differences differences = new Differences(published, found);
        differences.compare();
        return differences;
    }

    int count() {
        return count;
    }

    List<RowDifference> first() {
        return List.copyOf(first);
    }

    private void compare() {
        if (!published.headings().equals(found.headings())) {
            add(() -> changed(0, published.headings(), found.headings()));
        }
        List<List<String>> was = published.lines();
        List<List<String>> is = found.lines();
        if (was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                compare(i + 1, was.get(i), is.get(i));
            }
        } else {
            addUnpaired(was, is, RowDifference.Kind.MISSING);
            addUnpaired(is, was, RowDifference.Kind.ADDED);
        }
    }

    private void compare(int row, List<String> was, List<String> is) {
        if (!was.equals(is)) {
            add(() -> changed(row, was, is));
        }
    }

    private void addUnpaired(List<List<String>> lines, List<List<String>> others, RowDifference.Kind kind) {
        Set<List<String>> paired = new HashSet<>(others);
        for (int i = 0; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            int row = i + 1;
            if (!paired.contains(line)) {
                add(() -> new RowDifference(row, kind, List.of(whole(line, kind))));
            }
        }
    }

    private static RowDifference.Cell whole(List<String> line, RowDifference.Kind kind) {
        String text = String.join(" · ", line);
        return kind == RowDifference.Kind.MISSING
                ? new RowDifference.Cell("", text, "")
                : new RowDifference.Cell("", "", text);
    }

    private RowDifference changed(int row, List<String> was, List<String> is) {
        List<RowDifference.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            String before = i < was.size() ? was.get(i) : "";
            String after = i < is.size() ? is.get(i) : "";
            if (!before.equals(after)) {
                cells.add(new RowDifference.Cell(published.heading(i), before, after));
            }
        }
        return new RowDifference(row, RowDifference.Kind.CHANGED, List.copyOf(cells));
    }

    private void add(Supplier<RowDifference> difference) {
        count++;
        if (first.size() < MOST_SHOWN) {
            first.add(difference.get());
        }
    }
}
