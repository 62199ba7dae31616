package org.touchpointregister.deadline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.deadline.CalendarReading.Entry;
import org.touchpointregister.deadline.CalendarReading.Mark;
import org.touchpointregister.shared.Sentences;

/**
 * Reads a table of days: date, kind, name, other day of a move, ground. Commas or semicolons, UTF-8 or what a Russian
 * spreadsheet saves; headings and kinds in Russian or by their codes.
 */
@Component
class CsvCalendar {

    private static final Charset RUSSIAN_SPREADSHEET = Charset.forName("windows-1251");
    private static final int LONGEST = 4000;

    private final Sentences sentences;

    CsvCalendar(Sentences sentences) {
        this.sentences = sentences;
    }

    void read(CalendarReading reading) {
        String text = text(reading.upload().content());
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        int line = 1;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                if (line++ == 1 && !has(row, "date", "kind")) {
                    reading.wrong("line 1", "deadline.import.csvHeading");
                    return;
                }
                if (line > LONGEST) {
                    reading.wrong("line " + line, "deadline.import.tooManyDays");
                    return;
                }
                row(reading, row);
            }
        } catch (CsvParseException e) {
            reading.wrong("line " + line, "deadline.import.badCsv", Integer.toString(line));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void row(CalendarReading reading, NamedCsvRecord row) {
        String place = "line " + row.getStartingLineNumber();
        LocalDate date = reading.date(place, field(row, "date"));
        String other = field(row, "other");
        LocalDate otherDay = other.isEmpty() ? null : reading.date(place, other);
        Mark mark = mark(field(row, "kind"));
        if (mark == null) {
            reading.wrong(place, "deadline.import.csvKind", field(row, "kind"));
        } else if (date != null) {
            reading.add(new Entry(place, date, mark, field(row, "name"), otherDay, field(row, "ground")));
        }
    }

    private boolean has(NamedCsvRecord row, String... columns) {
        return List.of(columns).stream().allMatch(column -> find(row, column).isPresent());
    }

    private String field(NamedCsvRecord row, String column) {
        return find(row, column).map(String::strip).orElse("");
    }

    private Optional<String> find(NamedCsvRecord row, String column) {
        return row.getHeader().stream()
                .filter(heading -> names(column, heading))
                .findFirst()
                .flatMap(row::findField);
    }

    private @Nullable Mark mark(String text) {
        for (Mark mark : Mark.values()) {
            if (names(mark.name(), text)) {
                return mark;
            }
        }
        return null;
    }

    /** Whether the text is the code or its Russian word. */
    private boolean names(String code, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.equals(code.toLowerCase(Locale.ROOT)) || plain.equals(sentences.text("deadline.csv." + code));
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = RUSSIAN_SPREADSHEET.decode(ByteBuffer.wrap(content)).toString();
        }
        return Objects.requireNonNull(text).startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
