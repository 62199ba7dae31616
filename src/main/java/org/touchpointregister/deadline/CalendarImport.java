package org.touchpointregister.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings calendar files into the database; importing the same file twice changes nothing. */
@Service
@Transactional
class CalendarImport {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarImport.class);

    private final CalendarTables tables;
    private final CalendarApplication application;
    private final Clock clock;

    CalendarImport(CalendarTables tables, CalendarApplication application, Clock clock) {
        this.tables = tables;
        this.application = application;
        this.clock = clock;
    }

    /** Imports the federal years of which nothing is known yet; deadlines that waited for them have a date from then on. */
    void bringUnknown(CalendarFile file) {
        tables.lock();
        CalendarFile unknown = file.only(
                year -> tables.hashInForce(ProductionCalendars.FEDERAL, year).isEmpty());
        if (!unknown.years().isEmpty()) {
            bring(unknown, ProductionCalendars.FEDERAL);
            application.follow(null);
        }
    }

    /** The federal years that say something that was never in force, and are not less certain than what is. */
    CalendarFile newer(CalendarFile file) {
        List<Integer> approved = tables.years(ProductionCalendars.FEDERAL).stream()
                .filter(year -> !year.provisional())
                .map(CalendarYear::year)
                .toList();
        return file.only(year -> {
            CalendarFileYear content = Objects.requireNonNull(file.years().get(year));
            boolean lesser = content.status() == YearStatus.PROVISIONAL && approved.contains(year);
            return !lesser && !tables.imported(ProductionCalendars.FEDERAL, year, CalendarFile.hash(content));
        });
    }

    /** Imports the years that are new or changed, for one layer. */
    void bring(CalendarFile file, String layer) {
        tables.lock();
        tables.addLayer(layer, ProductionCalendars.FEDERAL.equals(layer) ? null : ProductionCalendars.FEDERAL);
        file.years().forEach((year, content) -> bring(layer, year, content));
    }

    private void bring(String layer, int year, CalendarFileYear content) {
        // A state that people have replaced since must not come back with the next start.
        if (tables.imported(layer, year, CalendarFile.hash(content))) {
            return;
        }
        boolean approved = tables.years(layer).stream().anyMatch(known -> known.year() == year && !known.provisional());
        if (approved && content.status() == YearStatus.PROVISIONAL) {
            LOG.warn("Kept the approved calendar {}/{}: the file has only a provisional one", layer, year);
            return;
        }
        tables.add(new CalendarTables.NewState(layer, year, null, clock.instant()), content);
        tables.nextRevision();
        LOG.info("Imported calendar {}/{} {}", layer, year, content.status());
    }
}
