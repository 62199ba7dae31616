package org.touchpointregister.deadline;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.deadline.CalendarReading.Entry;
import org.touchpointregister.deadline.CalendarReading.Mark;

/**
 * Reads the XML that accounting programs of the country share: {@code <day d="05.08" t="1" f="02.23"/>} with t = 1 day off,
 * 2 shortened, 3 working; f = moved from; h = the holiday.
 */
final class XmlCalendar {

    private static final int LONGEST = 366;

    private final CalendarReading reading;
    private final Map<String, String> holidays = new HashMap<>();
    private final List<Day> days = new ArrayList<>();
    private int year;

    private XmlCalendar(CalendarReading reading) {
        this.reading = reading;
    }

    private record Day(
            String place,
            LocalDate date,
            String type,
            @Nullable LocalDate from,
            @Nullable String holiday) {}

    static void read(CalendarReading reading) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // A calendar has no document type; with one, a file could make the server read other files or fill its memory.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(
                    new ByteArrayInputStream(reading.upload().content()));
            new XmlCalendar(reading).read(xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            reading.wrong("line " + line, "deadline.import.badXml", Integer.toString(line));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                reading.wrong("line " + xml.getLocation().getLineNumber(), "deadline.import.doctype");
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
        if (year == 0) {
            reading.wrong("calendar", "deadline.import.xmlYear");
        }
        days.forEach(this::add);
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "calendar" -> {
                String text = attribute(xml, "year");
                year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
                if (year != 0) {
                    reading.head(year, reading.defaultHead());
                }
            }
            case "holiday" -> holidays.put(attribute(xml, "id"), attribute(xml, "title"));
            case "day" -> day(xml);
            default -> {
                // Anything else says nothing about a day.
            }
        }
    }

    private void day(XMLStreamReader xml) {
        String place = "line " + xml.getLocation().getLineNumber();
        if (year == 0 || days.size() == LONGEST) {
            reading.wrong(place, year == 0 ? "deadline.import.xmlYear" : "deadline.import.tooManyDays");
            return;
        }
        LocalDate date = date(place, attribute(xml, "d"));
        String type = attribute(xml, "t");
        String from = attribute(xml, "f");
        if (!type.matches("[123]")) {
            reading.wrong(place, "deadline.import.xmlType", type);
        } else if (date != null) {
            days.add(new Day(
                    place, date, type, from.isEmpty() ? null : date(place, from), holidays.get(attribute(xml, "h"))));
        }
    }

    private void add(Day day) {
        boolean weekend = CalendarDay.onWeekend(day.date());
        if (day.type().equals("1")) {
            addDayOff(day, weekend);
            return;
        }
        if (day.type().equals("3") || weekend) {
            reading.add(new Entry(day.place(), day.date(), Mark.WORKING, "", movedTo(day.date()), ""));
        }
        if (day.type().equals("2")) {
            reading.add(new Entry(day.place(), day.date(), Mark.SHORT, "", null, ""));
        }
    }

    private void addDayOff(Day day, boolean weekend) {
        String name = Objects.requireNonNullElse(day.holiday(), "");
        if (day.from() == null && day.holiday() != null) {
            reading.add(new Entry(day.place(), day.date(), Mark.HOLIDAY, name, null, ""));
        } else if (day.from() != null || !weekend) {
            reading.add(new Entry(day.place(), day.date(), Mark.DAY_OFF, "", day.from(), ""));
        }
    }

    private @Nullable LocalDate movedTo(LocalDate worked) {
        return days.stream()
                .filter(day -> worked.equals(day.from()))
                .map(Day::date)
                .findFirst()
                .orElse(null);
    }

    /** The format writes month and day, {@code 05.08}. */
    private @Nullable LocalDate date(String place, String text) {
        return text.matches("\\d{2}\\.\\d{2}")
                ? reading.date(place, year + "-" + text.replace('.', '-'))
                : reading.date(place, text);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "").strip();
    }
}
