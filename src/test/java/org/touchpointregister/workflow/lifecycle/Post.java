package org.touchpointregister.workflow.lifecycle;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.testing.MailBox;

/** Letters about one deadline: what is planned, and what has really arrived. */
final class Post {

    private final Rides rides;
    private final Deadline deadline;

    Post(Rides rides, String subject) {
        this.rides = rides;
        List<Deadline> all = rides.bean(Deadlines.class).of(subject);
        this.deadline = all.get(all.size() - 1);
    }

    static Post about(Rides rides, ActRide act) {
        return new Post(rides, act.publication().id().toString());
    }

    Deadline deadline() {
        return rides.bean(Deadlines.class).require(deadline.id());
    }

    /** Those whom a letter of that kind has reached, each as often as it arrived at the mail server. */
    List<String> reached(NoticeKind kind) {
        return letters(kind).stream()
                .filter(letter -> letter.state().equals("SENT"))
                .flatMap(letter -> MailBox.subjectsTo(letter.login()).stream()
                        .filter(subject -> subject.equals(letter.subject()))
                        .map(subject -> letter.login()))
                .sorted()
                .toList();
    }

    /** States of all letters of that kind. */
    List<String> states(NoticeKind kind) {
        return letters(kind).stream().map(Line::state).toList();
    }

    /** Day, kind and reader of every reminder that has arrived, in order; of many readers of one task only the first head. */
    List<String> days(Body body) {
        Map<String, String> sent = new HashMap<>();
        rides.bean(JdbcClient.class)
                .sql("select message_id as message, kind || ' ' || recipient_login as letter from app.notice"
                        + " where deadline_key = :key and kind <> 'ASSIGNED'")
                .param("key", deadline.key())
                .query((row, number) -> sent.put(row.getString("message"), row.getString("letter")))
                .list();
        ZoneId zone = rides.regulation(body).authority().timeZone();
        return MailBox.received().stream()
                .filter(mail -> sent.containsKey(mail.messageId()))
                .map(mail -> mail.sent().atZone(zone).toLocalDate() + " " + sent.get(mail.messageId()))
                .filter(line -> line.contains(" head1.")
                        || line.contains(" publisher.")
                        || line.contains("ESCALATED controller."))
                .sorted()
                .toList();
    }

    private List<Line> letters(NoticeKind kind) {
        return rides.bean(JdbcClient.class)
                .sql("select recipient_login as login, subject, state from app.notice"
                        + " where kind = :kind and deadline_key = :key")
                .param("kind", kind.name())
                .param("key", deadline.key())
                .query(Line.class)
                .list();
    }

    private record Line(
            String login, String subject, @Nullable String state) {

        @Override
        public String state() {
            return String.valueOf(state);
        }
    }
}
