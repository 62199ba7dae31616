package org.touchpointregister.inventory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.shared.AuthorityId;

/** Everything that ever happened to the processes of an authority. */
@Component
class InventoryHistory {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    InventoryHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(ProcessEntry process, Step.Kind kind, Words words, String login) {
        jdbc.sql("insert into process_event (id, process_id, authority, kind, was, became, by_login, at)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        process.id(),
                        process.authority().value(),
                        kind.name(),
                        words.was(),
                        words.became(),
                        login,
                        Timestamp.from(clock.instant())))
                .update();
    }

    /** The latest first. */
    List<Event> of(AuthorityId authority) {
        return jdbc.sql("select e.kind, p.title, e.was, e.became, e.by_login, e.at from process_event e"
                        + " join process_entry p on p.id = e.process_id where e.authority = ?"
                        + " order by e.at desc, p.title limit " + SHOWN)
                .param(authority.value())
                .query((rs, n) -> new Event(
                        rs.getString("kind"),
                        rs.getString("title"),
                        rs.getString("was"),
                        rs.getString("became"),
                        rs.getString("by_login"),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    record Words(@Nullable String was, @Nullable String became) {}

    /** What happened to which process, who did it and when. */
    record Event(
            String kind,
            String title,
            @Nullable String was,
            @Nullable String became,
            String by,
            Instant at) {}
}
