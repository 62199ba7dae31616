package org.touchpointregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines of a width: at spaces and line breaks, and inside a word only where it alone is too wide. */
final class Lines {

    private static final Pattern SPACES = Pattern.compile(" +");

    private final PdfFont font;
    private final double size;
    private final double width;
    private final List<String> done = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;
    private double room;

    private Lines(PdfFont font, double size, double width, double first) {
        this.font = font;
        this.size = size;
        this.width = width;
        this.room = first;
    }

    static List<String> of(String text, PdfFont font, double size, double width) {
        return of(text, font, new Measure(size, width, 0));
    }

    /** The first line is shorter by the indent. */
    static List<String> of(String text, PdfFont font, Measure measure) {
        return of(text, font, measure, SPACES);
    }

    private static List<String> of(String text, PdfFont font, Measure measure, Pattern between) {
        Lines lines = new Lines(font, measure.size(), measure.width(), measure.width() - measure.indent());
        for (String part : text.split("\n", -1)) {
            for (String word : between.split(font.drawable(part).strip(), -1)) {
                lines.add(word);
            }
            lines.end();
        }
        return lines.done;
    }

    /** As many lines as at the whole width, of much the same length: a title does not end with one word of its own. */
    static List<String> balanced(String text, PdfFont font, Measure measure) {
        List<String> lines = of(text, font, measure, TitleWords.BETWEEN);
        double narrow = measure.width() / 2;
        double wide = measure.width();
        while (lines.size() > 1 && wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            Measure narrower = new Measure(measure.size(), middle, measure.indent());
            List<String> tried = of(text, font, narrower, TitleWords.BETWEEN);
            if (tried.size() > lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
                lines = tried;
            }
        }
        return lines;
    }

    private void add(String word) {
        double wide = font.width(word, size);
        double space = line.isEmpty() ? 0 : font.width(" ", size);
        if (used + space + wide <= room) {
            line.append(space > 0 ? " " : "").append(word);
            used += space + wide;
        } else if (!line.isEmpty()) {
            end();
            add(word);
        } else {
            int fits = fitting(word);
            line.append(word, 0, fits);
            end();
            if (fits < word.length()) {
                add(word.substring(fits));
            }
        }
    }

    /** How many characters of a word that is too wide fit the line, one at least. */
    private int fitting(String word) {
        int count = 0;
        double wide = 0;
        while (count < word.length()) {
            int next = word.offsetByCodePoints(count, 1);
            wide += font.width(word.substring(count, next), size);
            if (wide > room && count > 0) {
                break;
            }
            count = next;
        }
        return count;
    }

    private void end() {
        done.add(line.toString());
        line.setLength(0);
        used = 0;
        room = width;
    }

    /** Size of the letters, width of the lines, indent of the first, in points. */
    record Measure(double size, double width, double indent) {}
}
