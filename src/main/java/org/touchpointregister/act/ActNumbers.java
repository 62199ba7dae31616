package org.touchpointregister.act;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers of acts, of which no two are the same in an authority, a kind and a year, whatever the case of the letters. */
@Component
class ActNumbers {

    private final ApprovingActRepository acts;

    ActNumbers(ApprovingActRepository acts) {
        this.acts = acts;
    }

    /** Whether an act of the same authority and kind has that number in the year, other than {@code except}. */
    boolean taken(ApprovingAct like, @Nullable UUID except, @Nullable String number, LocalDate signedOn) {
        return number != null
                && acts.findByAuthorityOrderByCreatedAtDesc(like.authority()).stream()
                        .filter(other ->
                                !other.id().equals(except) && other.kind().equals(like.kind()))
                        .map(ApprovingAct::registration)
                        .filter(Objects::nonNull)
                        .anyMatch(other -> same(other, number, signedOn.getYear()));
    }

    private static boolean same(Registration other, String number, int year) {
        return other.number() != null
                && other.signedOn().getYear() == year
                && other.number().toLowerCase(Locale.ROOT).equals(number.toLowerCase(Locale.ROOT));
    }
}
