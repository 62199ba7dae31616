package org.touchpointregister.publication.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes in the cells of a file that anybody may have sent, whatever its format, and stops at more of them than the largest
 * register has: what a file says of itself in few bytes may fill the memory when it is written out.
 */
final class BoundedLines {

    /** No order has nearly as many columns. */
    static final int MOST_COLUMNS = 64;

    /** Fifty thousand rows of twenty columns. */
    static final int MOST_CELLS = 1_000_000;

    /** A row of the JSON has all its cells in one, and twenty grounds of the longest references among them. */
    static final int LONGEST_CELL = 256 * 1024;

    /** A shared text counts as often as it is named. */
    static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private final List<List<String>> lines = new ArrayList<>();
    private final List<String> line = new ArrayList<>();
    private int cells;
    private int characters;

    /** Appends to a text that will be a cell. */
    static void append(StringBuilder cell, String more) {
        require(cell.length() + more.length() <= LONGEST_CELL);
        cell.append(more);
    }

    /** The next cell of the line. */
    void add(String cell) {
        set(line.size(), cell);
    }

    /** The cell in that place of the line, from 0; those that were passed over are empty. */
    void set(int column, String cell) {
        require(column < MOST_COLUMNS && cell.length() <= LONGEST_CELL);
        characters += cell.length();
        require(characters <= MOST_CHARACTERS);
        while (line.size() <= column) {
            line.add("");
        }
        line.set(column, cell);
    }

    void endLine() {
        // A line without a cell takes up room as well.
        cells += Math.max(1, line.size());
        require(cells <= MOST_CELLS);
        lines.add(List.copyOf(line));
        line.clear();
    }

    List<List<String>> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** All lines with so many cells, empty ones at the end where there are fewer. */
    List<List<String>> lines(int columns) {
        require((long) lines.size() * columns <= MOST_CELLS);
        lines.replaceAll(cut -> cut.size() == columns ? cut : filled(cut, columns));
        return lines();
    }

    private static List<String> filled(List<String> cut, int columns) {
        List<String> filled = new ArrayList<>(cut);
        filled.addAll(Collections.nCopies(columns - cut.size(), ""));
        return List.copyOf(filled);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new TooLongToCompare();
        }
    }
}
