package org.touchpointregister.oversight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.touchpointregister.shared.Refusal;

/** Which open terms are asked for; {@code after} is the {@code next} of the page before. */
public record TermFilter(
        @Nullable String authority,
        @Nullable UUID department,
        @Nullable String step,
        @Nullable String after) {

    /** Where terms without a date stand: at the end. */
    static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    private static final Pattern PLACE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9a-f-]{36})");

    /** The same terms, from the first one on. */
    TermFilter fromTheStart() {
        return new TermFilter(authority, department, step, null);
    }

    static String placeOf(@Nullable LocalDate due, UUID id) {
        return (due == null ? UNDATED : due) + "_" + id;
    }

    StatementSpec bind(StatementSpec query) {
        Place place = place();
        return query.param("authority", blankIsNone(authority))
                .param("department", department)
                .param("step", blankIsNone(step))
                .param("afterDue", place == null ? null : place.due())
                .param("afterId", place == null ? null : place.id());
    }

    private @Nullable Place place() {
        if (after == null || after.isBlank()) {
            return null;
        }
        Matcher matcher = PLACE.matcher(after);
        if (!matcher.matches()) {
            throw Refusal.invalid("oversight.wrongPlace");
        }
        try {
            return new Place(LocalDate.parse(matcher.group(1)), UUID.fromString(matcher.group(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid("oversight.wrongPlace");
        }
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private record Place(LocalDate due, UUID id) {}
}
