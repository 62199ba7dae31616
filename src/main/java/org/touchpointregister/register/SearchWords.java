package org.touchpointregister.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of a text as the search knows them: runs of letters and digits in lower case. */
public final class SearchWords {

    /** A run of letters and digits; everything else stands between words. */
    public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;
    private static final int PREFIX_FROM = 4;

    private SearchWords() {}

    /** A word as the search compares it. */
    public static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The query that asks for every word; null where there is none. */
    static @Nullable String allOf(@Nullable String text) {
        return joined(text, " & ");
    }

    /** The query that asks for any of the words; null where there is none. */
    static @Nullable String anyOf(@Nullable String text) {
        return joined(text, " | ");
    }

    private static @Nullable String joined(@Nullable String text, String by) {
        if (text == null) {
            return null;
        }
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() <= LONGEST_WORD)
                .map(SearchWords::plain)
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> word.length() < PREFIX_FROM ? word : word + ":*")
                .toList();
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(by));
    }
}
