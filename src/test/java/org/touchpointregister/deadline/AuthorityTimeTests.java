package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.testing.Clause;

class AuthorityTimeTests {

    private static final DeadlineCalculator CALCULATOR = Calendars.calculator();
    private static final NaiveCount NAIVE = new NaiveCount();
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    @Clause({"R-11", "R-46"})
    void midnightInSakhalinIsFourInTheAfternoonInMoscow() {
        LocalDate due = LocalDate.of(2024, 2, 1);
        Instant missed = DeadlineCalculator.missedAt(due, ZoneId.of("Asia/Sakhalin"));

        assertThat(missed).isEqualTo("2024-02-01T13:00:00Z");
        assertThat(missed.atZone(ZoneId.of("Europe/Moscow")).toLocalTime()).isEqualTo("16:00");
        assertThat(DeadlineCalculator.endOf(due, ZoneId.of("Asia/Sakhalin"))).isEqualTo("2024-02-01T12:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow, 2024-02-01, 2024-02-01T21:00:00Z",
        "Asia/Kamchatka, 2024-12-31, 2024-12-31T12:00:00Z",
        "Europe/Kaliningrad, 2024-02-01, 2024-02-01T22:00:00Z",
        "Europe/Berlin, 2024-03-30, 2024-03-30T23:00:00Z",
        "Europe/Berlin, 2024-03-31, 2024-03-31T22:00:00Z",
        "Europe/Berlin, 2024-10-27, 2024-10-27T23:00:00Z",
        "Asia/Beirut, 2024-03-30, 2024-03-30T22:00:00Z",
        "America/Sao_Paulo, 2018-02-17, 2018-02-18T03:00:00Z",
    })
    @Clause({"R-11", "R-46"})
    void aTermEndsWithTheLastSecondOfTheDayWhateverTheClocksDo(ZoneId zone, LocalDate due, Instant missed) {
        Instant end = DeadlineCalculator.endOf(due, zone);

        assertThat(DeadlineCalculator.missedAt(due, zone)).isEqualTo(missed);
        assertThat(end).isEqualTo(missed.minusSeconds(1));
        assertThat(end.atZone(zone).toLocalDate()).isEqualTo(due);
        assertThat(end.atZone(zone).toLocalTime()).isEqualTo("23:59:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01T13:00:00Z, Asia/Sakhalin, 2024-02-01T22:00:00Z",
        "2024-02-01T22:00:00Z, Asia/Sakhalin, 2024-02-01T22:00:00Z",
        "2024-02-01T22:00:01Z, Asia/Sakhalin, 2024-02-04T22:00:00Z",
        "2024-04-26T21:00:00Z, Europe/Moscow, 2024-04-27T06:00:00Z",
        "2024-04-27T21:00:00Z, Europe/Moscow, 2024-05-02T06:00:00Z",
        "2025-12-30T21:00:00Z, Europe/Moscow, 2026-01-12T06:00:00Z",
        "2027-05-07T21:00:00Z, Europe/Moscow, 2027-05-11T06:00:00Z",
        "2024-03-29T23:00:00Z, Europe/Berlin, 2024-04-01T07:00:00Z",
        "2031-03-01T05:00:00Z, Europe/Moscow, 2031-03-03T06:00:00Z",
    })
    @Clause("R-14")
    void lettersWaitForTheSendingHourOfAWorkingDayOfTheAuthority(Instant notBefore, ZoneId zone, Instant sent) {
        assertThat(CALCULATOR.sendingInstant("federal", notBefore, zone, NINE)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Sakhalin", "Europe/Moscow", "Europe/Berlin", "America/Sao_Paulo"})
    @Clause("R-14")
    void noEarlierSendingHourOfAWorkingDayIsPassedOver(ZoneId zone) {
        Random random = new Random(14);
        Instant start = Instant.parse("2023-01-02T00:00:00Z");
        for (int round = 0; round < 2000; round++) {
            Instant notBefore = start.plusSeconds(random.nextInt(1800 * 86_400));
            LocalTime hour = LocalTime.of(random.nextInt(24), 30);
            Instant sent = CALCULATOR.sendingInstant("federal", notBefore, zone, hour);
            LocalDate date = notBefore.atZone(zone).toLocalDate();
            while (!NAIVE.works(date)
                    || date.atTime(hour).atZone(zone).toInstant().isBefore(notBefore)) {
                date = date.plusDays(1);
            }

            assertThat(sent).isEqualTo(date.atTime(hour).atZone(zone).toInstant());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-26, 1, 2024-04-27",
        "2024-04-26, 2, 2024-05-02",
        "2024-05-02, -2, 2024-04-26",
        "2024-05-01, 0, 2024-05-01",
        "2024-05-01, -1, 2024-04-27",
        "2030-03-01, 1, 2030-03-04",
    })
    @Clause("R-14")
    void stepsOverWorkingDaysGoBothWays(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(CALCULATOR.plusWorkingDays("federal", from, workingDays)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-18, 2024-02-01, 10",
        "2024-01-31, 2024-02-01, 1",
        "2024-02-01, 2024-02-01, 0",
        "2024-02-02, 2024-02-01, -1",
        "2024-02-05, 2024-02-01, -2",
        "2024-02-03, 2024-02-02, -1",
        "2024-04-26, 2024-05-03, 3",
    })
    @Clause("R-14")
    void theWorkingDaysLeftTurnNegativeTheDayAfterTheDueDate(LocalDate today, LocalDate due, int left) {
        assertThat(CALCULATOR.workingDaysLeft("federal", today, due)).isEqualTo(left);
    }

    @Test
    @Clause("R-11")
    void theAuthoritysDayIsItsOwn() {
        AuthorityToday today = new AuthorityToday(Clock.fixed(Instant.parse("2024-02-01T13:00:00Z"), ZoneOffset.UTC));

        assertThat(today.in(ZoneId.of("Asia/Sakhalin"))).isEqualTo("2024-02-02");
        assertThat(today.in(ZoneId.of("Europe/Moscow"))).isEqualTo("2024-02-01");
    }

    @Test
    void theClockOfATestInstallationIsSetOffAndGoesOn() {
        Duration ahead = Duration.ofDays(12);
        Clock offset = new ClockConfiguration().clock(ahead);
        Clock plain = new ClockConfiguration().clock(Duration.ZERO);

        assertThat(Duration.between(plain.instant(), offset.instant())).isCloseTo(ahead, Duration.ofSeconds(5));
        assertThat(offset.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
