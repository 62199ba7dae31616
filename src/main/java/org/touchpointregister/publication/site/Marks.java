package org.touchpointregister.publication.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.touchpointregister.register.SearchWords;

/** Which words of a text the search found: the text in pieces, so that the page escapes every one of them. */
public record Marks(Set<String> hits) {

    static final Marks NONE = new Marks(Set.of());

    /** The text in order, each piece found or not; their texts together are the text. */
    public List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        Matcher words = SearchWords.WORD.matcher(text);
        while (!hits.isEmpty() && words.find()) {
            if (hits.contains(SearchWords.plain(words.group()))) {
                if (words.start() > plainFrom) {
                    pieces.add(new Piece(text.substring(plainFrom, words.start()), false));
                }
                pieces.add(new Piece(words.group(), true));
                plainFrom = words.end();
            }
        }
        if (plainFrom < text.length()) {
            pieces.add(new Piece(text.substring(plainFrom), false));
        }
        return pieces;
    }

    /** Whether the search found something in it. */
    public boolean in(String text) {
        return of(text).stream().anyMatch(Piece::hit);
    }

    /** A piece of a text. */
    public record Piece(String text, boolean hit) {}
}
