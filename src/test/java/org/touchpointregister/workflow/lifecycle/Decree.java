package org.touchpointregister.workflow.lifecycle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.touchpointregister.deadline.CalendarProposals;
import org.touchpointregister.deadline.CalendarUpload;

/** Federal calendars that come in mid-flight. Each keeps what the ones before it changed, for the installation is shared. */
final class Decree {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<LocalDate> DAYS_OFF = new ArrayList<>();

    private Decree() {}

    /** Makes that Wednesday of 2027 a day off, moved from the Saturday after it; proposed by the first keeper. */
    static UUID dayOff(Rides rides, LocalDate wednesday) {
        DAYS_OFF.add(wednesday);
        ObjectNode year = year("2027");
        year.put("decree", "Decree of a test, number " + DAYS_OFF.size());
        ArrayNode weekdays = year.withArray("nonWorkingWeekdays");
        for (LocalDate day : DAYS_OFF) {
            year.withArray("daysOffTransferred")
                    .addObject()
                    .put("date", day.toString())
                    .put("from", day.plusDays(3).toString())
                    .put("basis", "decree");
            weekdays.add(day.toString());
        }
        return propose(rides, "2027", year);
    }

    /** A year of which nothing was known, by the Labour Code alone. */
    static UUID provisional(Rides rides, String number) {
        ObjectNode year = JSON.createObjectNode().put("status", "PROVISIONAL");
        for (String day : List.of(
                "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01",
                "05-09", "06-12", "11-04")) {
            year.withArray("holidays").addObject().put("date", number + "-" + day);
        }
        return propose(rides, number, year);
    }

    private static UUID propose(Rides rides, String number, ObjectNode year) {
        byte[] file =
                JSON.createObjectNode().<ObjectNode>set(number, year).toString().getBytes(StandardCharsets.UTF_8);
        CalendarUpload upload =
                new CalendarUpload("federal", null, "decree.json", ByteBuffer.wrap(file), "", false, true, "calendar1");
        return rides.bean(CalendarProposals.class).propose(upload).id();
    }

    private static ObjectNode year(String number) {
        try (InputStream file = Decree.class.getResourceAsStream("/calendar/production-calendar.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file)).get(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
