package org.touchpointregister.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the head of a file makes sense: its name, dates, the zone and the taxpayer number. */
final class AuthorityCheck {

    private static final Pattern INN = Pattern.compile("[0-9]{10}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private AuthorityCheck() {}

    static void idIsFileName(YamlTree tree, String fileName, List<FileError> errors) {
        String id = tree.root().path("id").asText();
        String version = tree.root().path("version").asText();
        boolean fits = fileName.equals(id + ".yaml") || fileName.equals(id + ".v" + version + ".yaml");
        if (!id.isEmpty() && !fits) {
            errors.add(tree.error("/id", "regulation.file.idIsNotFileName", id, fileName, version));
        }
    }

    static void check(YamlTree tree, List<FileError> errors) {
        timeZone(tree, errors);
        inn(tree, errors);
    }

    static void dates(YamlTree tree, List<FileError> errors) {
        Optional<LocalDate> inForce = date(tree, "/inForceFrom", errors);
        Optional<LocalDate> signed = date(tree, "/approvedBy/date", errors);
        if (inForce.isPresent() && signed.isPresent() && inForce.get().isBefore(signed.get())) {
            errors.add(tree.error(
                    "/inForceFrom",
                    "regulation.file.inForceBeforeAct",
                    inForce.get().toString(),
                    signed.get().toString()));
        }
    }

    /** The date at the pointer; nothing where it is missing, misshapen (the schema says so) or no day of the calendar. */
    static Optional<LocalDate> date(YamlTree tree, String pointer, List<FileError> errors) {
        String text = tree.root().at(pointer).asText();
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            errors.add(tree.error(pointer, "regulation.file.noSuchDate", text));
            return Optional.empty();
        }
    }

    private static void timeZone(YamlTree tree, List<FileError> errors) {
        String zone = tree.root().at("/authority/timeZone").asText();
        try {
            if (!zone.isEmpty()) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            errors.add(tree.error("/authority/timeZone", "regulation.file.noSuchTimeZone", zone));
        }
    }

    private static void inn(YamlTree tree, List<FileError> errors) {
        String inn = tree.root().at("/authority/inn").asText();
        if (!INN.matcher(inn).matches()) {
            return;
        }
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * Character.digit(inn.charAt(i), 10);
        }
        if (sum % 11 % 10 != Character.digit(inn.charAt(9), 10)) {
            errors.add(tree.error("/authority/inn", "regulation.file.innCheckDigit", inn));
        }
    }
}
