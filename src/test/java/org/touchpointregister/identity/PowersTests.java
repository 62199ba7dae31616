package org.touchpointregister.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.testing.Clause;

class PowersTests {

    @ParameterizedTest(name = "from {0} until {1}: {3} on {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-04, 2026-03-01, false",
        "2026-03-02, 2026-03-04, 2026-03-04, true",
        "2026-03-02, 2026-03-04, 2026-03-05, false",
        "2026-03-02,           , 2026-03-01, false",
        "2026-03-02,           , 2036-03-02, true"
    })
    @Clause("R-8")
    void bothTheFirstAndTheLastDayCount(LocalDate from, @Nullable LocalDate until, LocalDate day, boolean expected) {
        Powers powers = new Powers("Order", "1", from, from, until);

        assertThat(powers.coverDay(day)).isEqualTo(expected);
    }
}
