package org.touchpointregister.change;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;
import org.touchpointregister.shared.Refusal.Sentence;

/** An institution without accounts answers through a department, by a letter: whose, its number, date and scan. */
@Service
@Transactional
public class OnBehalf {

    private final JdbcClient jdbc;
    private final ChangeAccess access;
    private final Regulations regulations;
    private final Clock clock;

    OnBehalf(JdbcClient jdbc, ChangeAccess access, Regulations regulations, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The letter a change is entered by; nothing where the department speaks for itself. */
    @Transactional(readOnly = true)
    public Optional<Letter> of(UUID changeId) {
        return jdbc.sql("select institution, letter_number, letter_date, entered_by, entered_at from change_on_behalf"
                        + " where change_id = ?")
                .param(changeId)
                .query((rs, n) -> new Letter(
                        rs.getString("institution"),
                        rs.getString("letter_number"),
                        rs.getObject("letter_date", LocalDate.class),
                        rs.getString("entered_by"),
                        rs.getTimestamp("entered_at").toInstant()))
                .optional();
    }

    /** Notes the letter, in place of one noted before; refuses where the order leaves institutions out, and a future date. */
    public void enter(ChangeRequest change, Words words, String login) {
        access.requireEdit(login, change);
        Regulation regulation = regulation(change);
        if (!regulation.institutions().inScope()) {
            throw Refusal.invalid("change.onBehalf.notInScope");
        }
        LocalDate today = LocalDate.now(clock.withZone(regulation.authority().timeZone()));
        if (words.letterDate().isAfter(today)) {
            throw Refusal.ofFields(List.of(FieldSentence.of("letterDate", "change.onBehalf.future")));
        }
        jdbc.sql(
                        "insert into change_on_behalf (change_id, institution, letter_number, letter_date, entered_by, entered_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (change_id) do update set institution ="
                                + " excluded.institution, letter_number = excluded.letter_number, letter_date ="
                                + " excluded.letter_date, entered_by = excluded.entered_by, entered_at = excluded.entered_at")
                .params(
                        change.id(),
                        words.institution(),
                        words.letterNumber(),
                        words.letterDate(),
                        login,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The department speaks for itself after all. */
    public void leave(ChangeRequest change, String login) {
        access.requireEdit(login, change);
        jdbc.sql("delete from change_on_behalf where change_id = ?")
                .param(change.id())
                .update();
    }

    /** A letter without its scan is said, under the clause by which institutions answer. */
    List<Finding> findings(ChangeRequest change) {
        boolean scanMissing = jdbc.sql("select exists (select from change_on_behalf where change_id = :change)"
                        + " and not exists (select from change_attachment where change_id = :change"
                        + " and about = 'LETTER')")
                .param("change", change.id())
                .query(Boolean.class)
                .single();
        if (!scanMissing) {
            return List.of();
        }
        return List.of(new Finding(
                null,
                0,
                null,
                regulation(change).institutions().clause(),
                Severity.WARNING,
                Sentence.of("change.finding.letterScan"),
                null));
    }

    private Regulation regulation(ChangeRequest change) {
        return regulations.of(change.authority(), change.regulationVersion());
    }

    /** What a letter says of itself. */
    public record Words(String institution, String letterNumber, LocalDate letterDate) {}

    /** The letter with who noted it, and when. */
    public record Letter(
            String institution, String letterNumber, LocalDate letterDate, String enteredBy, Instant enteredAt) {}
}
