package org.touchpointregister.register;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;

/**
 * Opens the next edition by set-based SQL inside the caller's transaction: 20,000 rows are copied by one INSERT …
 * SELECT, never one by one. Row changes stand in {@code row_change} under the batch; they are consumed.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EditionOpening {

    private final JdbcTemplate jdbc;
    private final Editions editions;
    private final RowTable rows;
    private final Clock clock;

    EditionOpening(JdbcTemplate jdbc, Editions editions, RowTable rows, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens the edition after {@code base}; refuses where another one was opened meanwhile or nothing was laid out. */
    public Edition open(NewEdition wanted) {
        Regulation regulation = wanted.regulation();
        String authority = regulation.id().value();
        jdbc.query("select pg_advisory_xact_lock(hashtext(?))", rs -> {}, "edition:" + authority);
        Optional<Edition> latest = editions.latest(regulation.id());
        if (!latest.map(Edition::number).equals(Optional.ofNullable(wanted.base()))) {
            throw Refusal.conflict("register.baseEditionMoved");
        }
        EditionNumber number = latest.map(edition -> edition.number().next()).orElse(EditionNumber.FIRST);
        alterTouchpoints(authority, wanted.batch());
        knowNewProcessesAndTouchpoints(authority, wanted.batch());
        copyRows(regulation, number, wanted.batch());
        jdbc.update("delete from row_change where batch = ?", wanted.batch());
        jdbc.update("delete from laid_out_department where batch = ?", wanted.batch());
        insertEdition(wanted, number, latest);
        return editions.require(regulation.id(), number);
    }

    /** The catalogue follows what the rows say from this edition on. */
    private void alterTouchpoints(String authority, UUID batch) {
        jdbc.update(
                "update touchpoint t set name = c.name, channel = c.channel, type = c.type, address = c.address"
                        + " from touchpoint_change c where c.batch = ? and t.id = c.touchpoint_id and t.authority = ?",
                batch,
                authority);
        jdbc.update("delete from touchpoint_change where batch = ?", batch);
    }

    /** A process or touchpoint that a row proposes becomes known with the edition that first uses it. */
    private void knowNewProcessesAndTouchpoints(String authority, UUID batch) {
        jdbc.update(
                "insert into process_entry (id, authority, direction, title, included_at)"
                        + " select gen_random_uuid(), ?, min(direction), process_title, ? from row_change"
                        + " where batch = ? and operation <> 'EXCLUDE' and process_id is null and process_title is not null"
                        + " group by process_title on conflict (authority, title) do nothing",
                authority,
                Timestamp.from(clock.instant()),
                batch);
        jdbc.update(
                "update row_change c set process_id = p.id from process_entry p where c.batch = ? and p.authority = ?"
                        + " and c.process_id is null and p.title = c.process_title",
                batch,
                authority);
        jdbc.update(
                "insert into touchpoint (id, authority, name, channel, type, address)"
                        + " select gen_random_uuid(), ?, touchpoint_name, channel, min(type), min(address) from row_change"
                        + " where batch = ? and operation <> 'EXCLUDE' and touchpoint_id is null"
                        + " group by touchpoint_name, channel on conflict (authority, name, channel) do nothing",
                authority,
                batch);
        jdbc.update(
                "update row_change c set touchpoint_id = t.id from touchpoint t where c.batch = ? and t.authority = ?"
                        + " and c.touchpoint_id is null and t.name = c.touchpoint_name and t.channel = c.channel",
                batch,
                authority);
    }

    private void copyRows(Regulation regulation, EditionNumber number, UUID batch) {
        int copied = jdbc.update(connection -> {
            var statement = connection.prepareStatement(NextRows.COPY);
            statement.setString(1, regulation.id().value());
            statement.setInt(2, number.value());
            NextRows.bind(statement, 3, new NextRows.Source(regulation, number.value() - 1, batch));
            return statement;
        });
        if (copied == 0 && number.isFirst()) {
            throw Refusal.conflict("register.firstEditionIsEmpty");
        }
    }

    private void insertEdition(NewEdition wanted, EditionNumber number, Optional<Edition> latest) {
        Optional<String> previousHash = latest.map(Edition::editionHash);
        Regulation regulation = wanted.regulation();
        ContentHash content = new ContentHash(regulation.id(), regulation.version());
        rows.forEach(regulation.id(), number, content::add);
        String contentHash = content.hex();
        String editionHash = editionHash(wanted, number, contentHash, previousHash.orElse(""));
        jdbc.update(
                "insert into edition (id, authority, number, regulation_version, ground_kind, ground_id, ground_title,"
                        + " effective_from, opened_at, row_count, content_hash, rows_root, previous_hash, edition_hash,"
                        + " demonstration) values (gen_random_uuid(),?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                regulation.id().value(),
                number.value(),
                regulation.version(),
                wanted.ground().kind().name(),
                wanted.ground().id(),
                wanted.ground().title(),
                wanted.effectiveFrom(),
                Timestamp.from(clock.instant()),
                content.rows(),
                contentHash,
                content.rowsRoot(),
                previousHash.orElse(null),
                editionHash,
                demonstration(wanted, latest));
    }

    private static String editionHash(
            NewEdition wanted, EditionNumber number, String contentHash, String previousHash) {
        return Sha256.of(String.join(
                        "\n",
                        contentHash,
                        number.toString(),
                        wanted.ground().title(),
                        wanted.effectiveFrom().toString(),
                        previousHash)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Rows carried over from a demonstration stay what they are. */
    private static boolean demonstration(NewEdition wanted, Optional<Edition> latest) {
        return wanted.demonstration() || latest.filter(Edition::demonstration).isPresent();
    }
}
