package org.touchpointregister.publication.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.regulation.Regulation;

/**
 * A version of the data set (MR 3.0): a published edition under the date it took effect, with the date of its structure,
 * which changes only with the columns. The names of older versions never change.
 */
public record DataVersion(PublishedEdition view, Regulation regulation, String date, String structure) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HHmmss");

    /** The property of the passport, and the name of the file without its ending. */
    public String name() {
        return "data-" + date + "-structure-" + structure;
    }

    /** All versions, the newest first. */
    static List<DataVersion> of(OpenRegisters registers, Regulation current) {
        List<PublishedEdition> oldestFirst = new ArrayList<>(registers.editions(current));
        oldestFirst.sort(Comparator.comparing(view -> view.edition().number()));
        Set<String> taken = new HashSet<>();
        Map<List<Regulation.Column>, String> structures = new HashMap<>();
        List<DataVersion> versions = new ArrayList<>();
        for (PublishedEdition view : oldestFirst) {
            Regulation regulation = registers.of(view);
            String date = date(view, regulation, taken);
            String structure = structures.computeIfAbsent(regulation.columns(), columns -> date.substring(0, 8));
            versions.add(0, new DataVersion(view, regulation, date, structure));
        }
        return versions;
    }

    /** Of two editions with one date the later one carries its time, too. */
    private static String date(PublishedEdition view, Regulation regulation, Set<String> taken) {
        LocalDate day = view.edition().effectiveFrom();
        String date = DAY.format(day);
        if (taken.add(date)) {
            return date;
        }
        Instant moment = view.edition().openedAt();
        String exact = date + TIME.format(moment.atZone(regulation.authority().timeZone()));
        while (!taken.add(exact)) {
            exact = exact + "x";
        }
        return exact;
    }
}
