package org.touchpointregister.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Term;

/** Deadlines of one invented authority under a key of its own for each test. */
@DeadlineRoom
abstract class StoredDeadlines {

    static final Instant MIDNIGHT = Instant.parse("2024-02-01T13:00:00Z");
    static final Instant LATER = Instant.parse("2024-02-05T00:00:00Z");

    final AuthorityId authority = new AuthorityId("a" + UUID.randomUUID().toString());
    final String subject = UUID.randomUUID().toString();
    String key = "";

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineCalculator calculator;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void newKey() {
        key = UUID.randomUUID() + ":publishEdition";
    }

    NewDeadline wanted(String wantedKey, LocalDate event) {
        DeadlineSheet sheet = calculator.compute(
                new TermQuestion("federal", event, "act", "5.2", Term.workingDays(10), ZoneId.of("Asia/Sakhalin")));
        return new NewDeadline(wantedKey, authority, subject, "publishEdition", true, sheet);
    }

    Deadline found() {
        return deadlines.findByKey(key).orElseThrow();
    }
}
