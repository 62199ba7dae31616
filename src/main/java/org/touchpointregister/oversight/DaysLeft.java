package org.touchpointregister.oversight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** Working days until a date, asked of the deadline room once for each date however many terms end on it. */
@Component
class DaysLeft {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final DeadlineCalculator calculator;
    private final AuthorityToday today;
    private final Regulations regulations;

    DaysLeft(DeadlineCalculator calculator, AuthorityToday today, Regulations regulations) {
        this.calculator = calculator;
        this.today = today;
        this.regulations = regulations;
    }

    /** For one answer: what was counted is remembered no longer than that. */
    Counting counting() {
        return new Counting();
    }

    final class Counting {

        private final Map<AuthorityId, LocalDate> todays = new HashMap<>();
        private final Map<List<Object>, Integer> counted = new HashMap<>();

        /** Null where no date is named yet. */
        @Nullable
        Integer left(AuthorityId authority, String layer, @Nullable LocalDate due) {
            return due == null ? null : between(layer, today(authority), due);
        }

        /** Working days after the first date up to the second, negative where that lies before. */
        int between(String layer, LocalDate first, LocalDate second) {
            return counted.computeIfAbsent(
                    List.of(layer, first, second), dates -> calculator.workingDaysLeft(layer, first, second));
        }

        private LocalDate today(AuthorityId authority) {
            return todays.computeIfAbsent(
                    authority,
                    id -> today.in(regulations
                            .find(id)
                            .map(regulation -> regulation.authority().timeZone())
                            .orElse(MOSCOW)));
        }
    }
}
