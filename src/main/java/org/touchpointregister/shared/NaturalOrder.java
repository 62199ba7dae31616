package org.touchpointregister.shared;

import java.math.BigInteger;
import java.text.Collator;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names as people put them in order: by the alphabet, and by the value of the numbers in them, so that 2 stands before 10. */
public final class NaturalOrder {

    private static final Pattern PIECE = Pattern.compile("[0-9]+|\\s+|[^0-9\\s]+");
    private static final Collator ALPHABET = alphabet();

    private NaturalOrder() {}

    public static <T> Comparator<T> of(Function<? super T, String> name) {
        return (one, other) -> compare(name.apply(one), name.apply(other));
    }

    private static Collator alphabet() {
        Collator alphabet = Collator.getInstance(Sentences.RUSSIAN);
        // Capital or not makes no difference of place.
        alphabet.setStrength(Collator.SECONDARY);
        return alphabet;
    }

    private static int compare(String one, String other) {
        Iterator<String> left = pieces(one);
        Iterator<String> right = pieces(other);
        while (left.hasNext() && right.hasNext()) {
            int found = comparePieces(left.next(), right.next());
            if (found != 0) {
                return found;
            }
        }
        // 02 and 2 are the same number; two different names still need an order.
        int shorter = Boolean.compare(left.hasNext(), right.hasNext());
        return shorter == 0 ? one.compareTo(other) : shorter;
    }

    private static int comparePieces(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        // The alphabet passes over spaces, but a word that ends comes first.
        if (one.isBlank() || other.isBlank()) {
            return Boolean.compare(other.isBlank(), one.isBlank());
        }
        return ALPHABET.compare(one, other);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }

    private static Iterator<String> pieces(String name) {
        return PIECE.matcher(name).results().map(MatchResult::group).iterator();
    }
}
