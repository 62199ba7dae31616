package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

@DeadlineRoom
@Clause("R-11")
class CalendarFilesTests {

    @Autowired
    CalendarFiles files;

    @ParameterizedTest
    @ValueSource(strings = {"2027.xml", "2027.csv"})
    void everyFormatSaysTheSameOfEveryDay(String name) throws IOException {
        CalendarFileYear year = read(name).years().get(2027);

        for (LocalDate date = LocalDate.of(2027, 1, 1); date.getYear() == 2027; date = date.plusDays(1)) {
            CalendarDay day = day(Objects.requireNonNull(year), date);
            CalendarDay known = Calendars.FEDERAL.day(date);
            assertThat(day.kind()).as("%s", date).isEqualTo(known.kind());
            assertThat(day.shortened()).as("%s", date).isEqualTo(known.shortened());
            assertThat(day.movedFrom()).as("%s", date).isEqualTo(known.movedFrom());
            assertThat(day.movedTo()).as("%s", date).isEqualTo(known.movedTo());
        }
    }

    @Test
    void theProgramsOwnFileIsReadBackUnchanged() throws IOException {
        byte[] own = Objects.requireNonNull(getClass().getResourceAsStream("/" + BundledCalendar.FILE))
                .readAllBytes();

        CalendarFile file = files.read(federal(own, ""));

        BundledCalendar.read()
                .years()
                .forEach((year, content) -> assertThat(CalendarFile.hash(
                                Objects.requireNonNull(file.years().get(year))))
                        .as("%d", year)
                        .isEqualTo(CalendarFile.hash(content)));
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        Refusal refusal = refused(bytes("mistakes.csv"));

        assertThat(refusal.fields())
                .extracting(
                        Refusal.FieldSentence::field, field -> field.sentence().code())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("line 2", "deadline.import.notADate"),
                        org.assertj.core.groups.Tuple.tuple("line 8", "deadline.import.csvKind"),
                        org.assertj.core.groups.Tuple.tuple("line 4", "deadline.import.twice"),
                        org.assertj.core.groups.Tuple.tuple("line 5", "deadline.import.workingNotWeekend"),
                        org.assertj.core.groups.Tuple.tuple("line 6", "deadline.import.shortNotWorking"),
                        org.assertj.core.groups.Tuple.tuple("line 7", "deadline.import.movedFromWeekday"));
    }

    @Test
    void aStatutoryHolidayCannotBeLeftOut() {
        String year = new String(bytes("2027.xml"), StandardCharsets.UTF_8).replaceAll("<day d=\"02.23\"[^>]*>", "");

        assertThat(refused(year.getBytes(StandardCharsets.UTF_8)).fields())
                .extracting(field -> field.sentence().code())
                .contains("deadline.import.holidayMissing");
    }

    @Test
    void anExternalEntityIsRefusedUnread() {
        assertThat(refused(bytes("bomb.xml")).fields())
                .extracting(field -> field.sentence().code())
                .contains("deadline.import.doctype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "<calendar",
                "<calendar/>",
                "a;b\n1;2\n",
                "{\"2027\": 5}",
                "\"\"\"",
                "\u0000"
            })
    void rubbishIsAnsweredWithASentence(String rubbish) {
        assertThat(refused(rubbish.getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void aFileLargerThanAnyCalendarIsNotRead() {
        assertThat(refused(new byte[CalendarUpload.LARGEST + 1]).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    @Test
    void aLayerNeedsItsLegalGroundAndAKnownPlace() {
        byte[] day = "date,kind\n2026-06-22,DAY_OFF\n".getBytes(StandardCharsets.UTF_8);
        CalendarUpload nowhere =
                new CalendarUpload("region:65", "region:99", "", ByteBuffer.wrap(day), "", false, true, "calendar1");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> files.read(nowhere));

        assertThat(refusal.fields())
                .extracting(Refusal.FieldSentence::field)
                .containsExactlyInAnyOrder("parent", "ground", "2026");
    }

    @Test
    void paidDaysOffAreCountedUnlessTheKeepersSwitchThem() {
        byte[] day = "date,kind\n2026-06-22,PAID\n".getBytes(StandardCharsets.UTF_8);

        for (boolean counted : List.of(true, false)) {
            CalendarFile file = files.read(new CalendarUpload(
                    "region:65", "federal", "", ByteBuffer.wrap(day), "decree", false, counted, "calendar1"));
            CalendarDay paid = day(Objects.requireNonNull(file.years().get(2026)), LocalDate.of(2026, 6, 22));
            assertThat(paid.working()).isEqualTo(counted);
        }
    }

    private CalendarFile read(String name) {
        return files.read(federal(bytes(name), "Decree 1187"));
    }

    private Refusal refused(byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> files.read(federal(content, "Decree 1187")));
    }

    private static CalendarUpload federal(byte[] content, String ground) {
        return new CalendarUpload(
                "federal", null, "calendar", ByteBuffer.wrap(content), ground, false, true, "calendar1");
    }

    private static CalendarDay day(CalendarFileYear year, LocalDate date) {
        return year.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseGet(() -> CalendarDay.ofWeek(date));
    }

    static byte[] bytes(String name) {
        try (InputStream file = CalendarFilesTests.class.getResourceAsStream("/deadline/imports/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
