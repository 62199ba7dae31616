package org.touchpointregister.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the years that come with the program and nobody has loaded yet, before the engine's jobs and the first request can ask for a date. */
@Component
class BundledCalendar implements SmartInitializingSingleton {

    static final String FILE = "calendar/production-calendar.json";

    private final CalendarImport calendarImport;
    private final ProductionCalendars calendars;
    private final CalendarProposals proposals;

    BundledCalendar(CalendarImport calendarImport, ProductionCalendars calendars, CalendarProposals proposals) {
        this.calendarImport = calendarImport;
        this.calendars = calendars;
        this.proposals = proposals;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CalendarFile file = read();
        calendarImport.bringUnknown(file);
        calendars.forget();
        // A year in force changes by the decision of two keepers, also where a new version of the program brings it.
        proposals.proposeBundled(FILE, calendarImport.newer(file));
    }

    static CalendarFile read() {
        try (InputStream json = new ClassPathResource(FILE).getInputStream()) {
            return CalendarFile.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
