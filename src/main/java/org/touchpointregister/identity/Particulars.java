package org.touchpointregister.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What is written down of a person: name, post, address for letters; cannot be made of anything unfit. */
public record Particulars(String fullName, String post, String email) {

    private static final int LONGEST = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

    public Particulars {
        fullName = fullName.strip();
        post = post.strip();
        email = email.strip();
        List<FieldSentence> wrong = new ArrayList<>();
        addUnlessWords(wrong, "fullName", fullName);
        addUnlessWords(wrong, "post", post);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            wrong.add(FieldSentence.of("email", "identity.wrong.email"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
    }

    /** The same of what a form sent. */
    public static Particulars typed(@Nullable String fullName, @Nullable String post, @Nullable String email) {
        return new Particulars(text(fullName), text(post), text(email));
    }

    private static void addUnlessWords(List<FieldSentence> wrong, String field, String words) {
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            wrong.add(FieldSentence.of(field, "identity.wrong." + field, Integer.toString(LONGEST)));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
