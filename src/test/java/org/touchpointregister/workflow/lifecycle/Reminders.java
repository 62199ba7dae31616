package org.touchpointregister.workflow.lifecycle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.testing.MailBox;

/** The letters of an authority that no person's action caused, as they arrived at the mail server in a year. */
final class Reminders {

    private final List<Arrived> arrived;
    private final DeadlineCalculator calculator;
    private final Regulation regulation;

    private Reminders(List<Arrived> arrived, DeadlineCalculator calculator, Regulation regulation) {
        this.arrived = arrived;
        this.calculator = calculator;
        this.regulation = regulation;
    }

    static Reminders sentIn(int year, Rides rides, Body body) {
        Map<String, Notice> byMessage = new TreeMap<>();
        rides.bean(JdbcClient.class)
                .sql(
                        "select message_id as message, kind, recipient_login as login, coalesce(deadline_key, '') as deadline"
                                + " from app.notice where authority = :authority and not_before is not null")
                .param("authority", body.id().value())
                .query(Notice.class)
                .list()
                .forEach(notice -> byMessage.put(notice.message(), notice));
        ZoneId zone = rides.regulation(body).authority().timeZone();
        List<Arrived> arrived = MailBox.received().stream()
                .filter(mail -> byMessage.containsKey(mail.messageId()))
                .map(mail -> new Arrived(
                        Objects.requireNonNull(byMessage.get(mail.messageId())),
                        mail.sent().atZone(zone).toLocalDate(),
                        mail.sent().atZone(zone).toLocalTime()))
                .filter(mail -> mail.day().getYear() == year
                        || mail.day().minusMonths(2).getYear() == year)
                .toList();
        return new Reminders(arrived, rides.bean(DeadlineCalculator.class), rides.regulation(body));
    }

    Set<String> kinds() {
        return arrived.stream().map(mail -> mail.notice().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Arrived> onDaysOff() {
        return arrived.stream()
                .filter(mail -> !calculator.isWorkingDay(calculator.layerOf(regulation.id()), mail.day()))
                .toList();
    }

    /** The keepers of the federal calendar sit in no authority and are written to at nine in Moscow. */
    List<Arrived> atOtherHours() {
        return arrived.stream()
                .filter(mail -> !mail.notice().kind().equals("CALENDAR_NOT_APPROVED"))
                .filter(mail -> !mail.time().equals(regulation.internalTerms().sendingHour()))
                .toList();
    }

    List<String> twice() {
        List<String> seen = new ArrayList<>();
        return arrived.stream()
                .map(mail -> mail.notice().message())
                .filter(message -> seen.contains(message) || !seen.add(message))
                .toList();
    }

    /** How often the publisher was written to about each publication, kind by kind. */
    List<String> perPublication(List<String> kinds) {
        Map<String, List<String>> byDeadline = arrived.stream()
                .map(Arrived::notice)
                .filter(notice -> notice.deadline().startsWith("publication:"))
                .filter(notice ->
                        notice.login().startsWith(notice.kind().equals("ESCALATED") ? "controller" : "publisher"))
                .collect(Collectors.groupingBy(
                        Notice::deadline, TreeMap::new, Collectors.mapping(Notice::kind, Collectors.toList())));
        return byDeadline.values().stream()
                .map(sent -> kinds.stream()
                        .map(kind ->
                                kind + " " + sent.stream().filter(kind::equals).count())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    record Notice(String message, String kind, String login, String deadline) {}

    record Arrived(Notice notice, LocalDate day, LocalTime time) {}
}
