package org.touchpointregister.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** What a reader of one format gathers from a file: days as named, and everything that is wrong with it, each with its place. */
class CalendarReading {

    static final int EARLIEST = 1990;
    static final int LATEST = 2200;

    private static final int MOST_ERRORS = 100;
    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CalendarUpload upload;
    private final List<Entry> entries = new ArrayList<>();
    private final SortedMap<Integer, Head> heads = new TreeMap<>();
    private final List<FieldSentence> wrong = new ArrayList<>();

    CalendarReading(CalendarUpload upload) {
        this.upload = upload;
    }

    /** What a file may say of a day. */
    enum Mark {
        HOLIDAY,
        DAY_OFF,
        WORKING,
        SHORT,
        PAID
    }

    /** One day as named; {@code other} is where a day off came from or went. */
    record Entry(
            String place,
            LocalDate date,
            Mark mark,
            String name,
            @Nullable LocalDate other,
            String basis) {}

    /** What a file says of a whole year; the list of weekdays off is null where the format has none. */
    record Head(YearStatus status, String ground, @Nullable List<LocalDate> weekdaysOff) {}

    CalendarUpload upload() {
        return upload;
    }

    List<Entry> entries() {
        return entries;
    }

    Map<Integer, Head> heads() {
        return heads;
    }

    void add(Entry entry) {
        heads.computeIfAbsent(entry.date().getYear(), year -> defaultHead());
        entries.add(entry);
    }

    void head(int year, Head head) {
        heads.put(year, head);
    }

    /** The head of a year about which the file itself says nothing: what the keeper filled in. */
    Head defaultHead() {
        YearStatus status = upload.provisional() ? YearStatus.PROVISIONAL : YearStatus.APPROVED;
        return new Head(status, upload.ground(), null);
    }

    void wrong(String place, String code, Object... args) {
        wrong.add(FieldSentence.of(place, code, args));
    }

    /** The date, written {@code 2026-05-01} or {@code 01.05.2026}; null, and named as wrong, where it is none. */
    @Nullable
    LocalDate date(String place, String text) {
        try {
            LocalDate date = text.contains(".") ? LocalDate.parse(text, RUSSIAN) : LocalDate.parse(text);
            if (date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
                return date;
            }
        } catch (DateTimeException e) {
            // The same sentence as for a date out of range.
        }
        wrong(place, "deadline.import.notADate", text);
        return null;
    }

    /** Refuses the file with everything that is wrong in it. */
    void refuseWhatIsWrong() {
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong.subList(0, Math.min(wrong.size(), MOST_ERRORS)));
        }
    }
}
