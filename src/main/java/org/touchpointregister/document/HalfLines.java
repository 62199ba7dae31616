package org.touchpointregister.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines of much the same length, none longer than half an upright page: what a word processor has to be told of
 * the left end of a pair, or it pushes the right end to a line of its own.
 */
final class HalfLines {

    /** Letters of 14 points in half the width of an upright page. */
    private static final int LONGEST = 36;

    private HalfLines() {}

    static String of(String text) {
        String[] words = TitleWords.of(text);
        int count = Math.max(1, (text.length() + LONGEST - 1) / LONGEST);
        int longest = text.length() / count;
        List<String> lines = broken(words, longest);
        while (lines.size() > count && longest < text.length()) {
            longest++;
            lines = broken(words, longest);
        }
        return String.join("\n", lines);
    }

    private static List<String> broken(String[] words, int longest) {
        List<String> lines = new ArrayList<>();
        for (String word : words) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= longest) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
