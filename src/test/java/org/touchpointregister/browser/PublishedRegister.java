package org.touchpointregister.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.publication.PublishAnswer;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.EditionOpening;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.NewEdition;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.EditionNumber;

/** A register of two published editions and one that still waits after its term, long enough for two pages of rows. */
@TestComponent
class PublishedRegister {

    static final String ADDRESS = "/registers/murmansk-tourism";

    private static final AuthorityId MURMANSK = new AuthorityId("murmansk-tourism");
    private static final int ROWS = 64;

    @Autowired
    Regulations regulations;

    @Autowired
    RegisterAdoption adoption;

    @Autowired
    EditionOpening opening;

    @Autowired
    Editions editions;

    @Autowired
    EditionDocuments documents;

    @Autowired
    Publications publications;

    @Autowired
    Departments departments;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionOperations transactions;

    /** Makes it where no test has made it yet, and names the row that the second edition changed. */
    synchronized UUID changedRow() {
        if (editions.latest(MURMANSK).isEmpty()) {
            transactions.executeWithoutResult(begun -> {
                publish(adoption.adopt(new AdoptedRegister(
                        regulations.of(MURMANSK), Words.of("site.ground"), LocalDate.of(2024, 4, 1), true, rows())));
                publish(change("2024-05-13", Words.of("site.changed")));
                Edition waiting = change("2024-06-03", Words.of("site.changed.again"));
                publications.open(MURMANSK, waiting.number(), "site");
            });
        }
        return first().rowId();
    }

    private Row first() {
        return editions.rows(editions.require(MURMANSK, EditionNumber.FIRST)).get(0);
    }

    private void publish(Edition edition) {
        Publication publication = publications.open(MURMANSK, edition.number(), "site");
        documents.render(edition);
        publications.submit(
                publication.id(), new PublishAnswer("publisher.mur", null, null, null, Words.of("site.late")));
        publications.verify(publication.id());
    }

    /** The next edition: one row says something else, one is gone. */
    private Edition change(String day, String peculiarities) {
        UUID batch = UUID.randomUUID();
        Edition base = editions.latest(MURMANSK).orElseThrow();
        List<Row> rows = editions.rows(base);
        jdbc.update(
                "insert into row_change (batch, seq, operation, row_id, direction, process_id, process_title,"
                        + " touchpoint_id, touchpoint_name, channel, type, address, needs, peculiarities, grounds,"
                        + " little_used, not_counted, whole_direction, responsible_post, department_id)"
                        + " select ?, position, case when row_id = ? then 'MODIFY' else 'EXCLUDE' end, row_id, direction,"
                        + " process_id, process_title, touchpoint_id, touchpoint_name, channel, type, address, needs, ?,"
                        + " grounds, little_used, not_counted, whole_direction, responsible_post, department_id"
                        + " from edition_row where authority = ? and edition = ? and row_id in (?, ?)",
                batch,
                first().rowId(),
                peculiarities,
                MURMANSK.value(),
                base.number().value(),
                first().rowId(),
                rows.get(rows.size() - 1).rowId());
        return opening.open(new NewEdition(
                regulations.of(MURMANSK),
                batch,
                base.number(),
                new EditionGround(EditionGround.Kind.ACT, batch, Words.of("site.act") + " " + day),
                LocalDate.parse(day),
                false));
    }

    private List<AdoptedRow> rows() {
        Regulation regulation = regulations.of(MURMANSK);
        UUID department = departments.of(MURMANSK).get(0).id();
        return IntStream.range(0, ROWS)
                .mapToObj(number -> new AdoptedRow(
                        department,
                        regulation.directions().get(number / 8).code(),
                        Words.of("site.process") + " " + number / 8,
                        Words.of("site.touchpoint") + " " + number,
                        number % 3 == 0 ? Channel.DIGITAL : Channel.OFFLINE,
                        null,
                        number % 3 == 0 ? "https://example.org/" + number : null,
                        List.of(
                                regulation.needs().get(number % 3).code(),
                                regulation.needs().get(3).code()),
                        null,
                        number % 2 == 0 ? Words.of("site.peculiarities") : null,
                        List.of(),
                        false,
                        false,
                        false,
                        Words.of("site.post")))
                .toList();
    }
}
