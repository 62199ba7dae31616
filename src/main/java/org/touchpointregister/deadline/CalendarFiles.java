package org.touchpointregister.deadline;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal;

/** Reads a calendar file of any known format into checked years. */
@Component
class CalendarFiles {

    private static final String LAYER = "federal|region:[0-9]{2}|authority:[a-z][a-z0-9-]{1,62}";
    private static final int LONGEST_TEXT = 1000;

    private final CsvCalendar csv;
    private final CalendarTables tables;

    CalendarFiles(CsvCalendar csv, CalendarTables tables) {
        this.csv = csv;
        this.tables = tables;
    }

    CalendarFile read(CalendarUpload upload) {
        if (upload.content().length > CalendarUpload.LARGEST) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    Refusal.Sentence.of("deadline.import.tooLarge", Integer.toString(CalendarUpload.LARGEST / 1024)),
                    List.of());
        }
        CalendarReading reading = new CalendarReading(upload);
        place(upload, reading);
        switch (CalendarFormat.of(upload.content())) {
            case JSON -> JsonCalendar.read(reading);
            case XML -> XmlCalendar.read(reading);
            case CSV -> csv.read(reading);
        }
        CalendarFile file = new CalendarFile(CalendarCheck.years(reading));
        refuseLosingAnApprovedYear(upload, file);
        return file;
    }

    private void place(CalendarUpload upload, CalendarReading reading) {
        String parent = upload.parent();
        if (!upload.layer().matches(LAYER)) {
            reading.wrong("layer", "deadline.import.layer");
        }
        boolean federal = upload.layer().equals(ProductionCalendars.FEDERAL);
        if (federal ? parent != null : parent == null || parent.equals(upload.layer()) || !tables.knows(parent)) {
            reading.wrong("parent", "deadline.import.parent");
        }
        tables.parent(upload.layer())
                .filter(known -> !known.equals(parent))
                .ifPresent(known -> reading.wrong("parent", "deadline.import.otherParent", known));
        if (upload.ground().length() > LONGEST_TEXT || upload.fileName().length() > LONGEST_TEXT) {
            reading.wrong("ground", "deadline.import.tooLong", Integer.toString(LONGEST_TEXT));
        }
    }

    private void refuseLosingAnApprovedYear(CalendarUpload upload, CalendarFile file) {
        List<Integer> provisional = file.years().entrySet().stream()
                .filter(year -> year.getValue().status() == YearStatus.PROVISIONAL)
                .map(Map.Entry::getKey)
                .toList();
        List<Refusal.FieldSentence> lost = tables.years(upload.layer()).stream()
                .filter(known -> !known.provisional())
                .map(CalendarYear::year)
                .filter(provisional::contains)
                .map(year -> Integer.toString(year))
                .map(year -> Refusal.FieldSentence.of(year, "deadline.import.approvedAlready", year))
                .toList();
        if (!lost.isEmpty()) {
            throw Refusal.ofFields(lost);
        }
    }
}
