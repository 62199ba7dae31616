package org.touchpointregister.change.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a name says: whether it is an action, of which process, in words compared without case, spacing and endings. */
final class Words {

    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final Map<String, List<String>> LISTS = ResourceTable.read("words.yaml", new TypeReference<>() {});

    private Words() {}

    static List<String> list(String name) {
        return LISTS.getOrDefault(name, List.of());
    }

    /** Without case and needless spaces. */
    static String folded(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.forLanguageTag("ru"));
    }

    /** Whether the name opens with an action rather than a place. */
    static boolean actionOpens(@Nullable String name) {
        List<String> words = of(name);
        if (words.isEmpty()) {
            return false;
        }
        boolean action = list("actions").contains(words.get(0));
        boolean withObject = list("actionsWithObject").contains(words.get(0))
                && words.size() > 1
                && words.stream().skip(1).limit(2).anyMatch(word -> startsWithAny(word, "objects"));
        return action || withObject;
    }

    /** The action a name opens with and what it is done to; empty where it opens with none. */
    static String action(@Nullable String name) {
        List<String> words = of(name);
        return actionOpens(name) && words.size() > 1 ? stem(words.get(0)) + " " + stem(words.get(1)) : "";
    }

    /** What is left of a process's title without its stage and without words that every stage has. */
    static String subject(@Nullable String title) {
        List<String> words = of(title).stream().filter(word -> !stage(word)).toList();
        TreeSet<String> telling = new TreeSet<>();
        words.stream()
                .filter(word -> !startsWithAny(word, "fillers"))
                .map(Words::stem)
                .forEach(telling::add);
        if (telling.isEmpty()) {
            words.stream().map(Words::stem).forEach(telling::add);
        }
        return String.join(" ", telling);
    }

    static boolean containsAny(@Nullable String text, String listName) {
        String folded = folded(text);
        return list(listName).stream().anyMatch(folded::contains);
    }

    static boolean stageOpens(@Nullable String title) {
        List<String> words = of(title);
        return !words.isEmpty() && stage(words.get(0));
    }

    private static boolean stage(String word) {
        return list("actions").contains(word) || list("actionsWithObject").contains(word);
    }

    static boolean startsWithAny(String word, String listName) {
        return list(listName).stream().anyMatch(word::startsWith);
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** Words of some length; prepositions tell nothing. The letter io is folded, clerks write it or not. */
    private static List<String> of(@Nullable String text) {
        return Arrays.stream(folded(text).replace(IO, IE).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    private static final char IO = (char) 0x451;
    private static final char IE = (char) 0x435;
}
