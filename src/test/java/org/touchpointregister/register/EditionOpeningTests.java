package org.touchpointregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.spy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Installation;

/** Opening editions by set-based SQL; every test has an authority's register to itself by undoing what it did. */
@Installation
class EditionOpeningTests {

    private static final AuthorityId LENINGRAD = new AuthorityId("leningrad-administration");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    EditionOpening opening;

    @Autowired
    Editions editions;

    @Autowired
    Regulations regulations;

    @Autowired
    Departments departments;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    @Test
    @Clause({"R-30", "R-45"})
    void theNextEditionKeepsWhatWasNotChanged() {
        undone(() -> {
            UUID kept = UUID.randomUUID();
            UUID modified = UUID.randomUUID();
            UUID excluded = UUID.randomUUID();
            Edition first = first(
                    line("INCLUDE", kept, "Kept"), line("INCLUDE", modified, "Old"), line("INCLUDE", excluded, "Gone"));
            Edition second = next(first, line("MODIFY", modified, "New"), line("EXCLUDE", excluded, "Gone"));

            assertThat(editions.rows(second))
                    .extracting(Row::rowId, Row::touchpointName, Row::position)
                    .containsExactly(tuple(kept, "Kept", 1), tuple(modified, "New", 2));
            EditionDiff diff = editions.compare(first, second);
            assertThat(diff.changed())
                    .singleElement()
                    .satisfies(row -> assertThat(row.changedFields()).containsExactly("touchpoint"));
            assertThat(diff.excluded()).extracting(RowDiff::rowId).containsExactly(excluded);
            assertThat(diff.included()).isEmpty();
        });
    }

    @Test
    @Clause("R-30")
    void theDatabaseItselfRefusesToChangeAnApprovedEdition() {
        for (String forbidden : List.of(
                "update edition set row_count = 0",
                "delete from edition",
                "update edition_row set touchpoint_name = 'other'",
                "delete from edition_row",
                "truncate edition cascade",
                "truncate edition_row")) {
            Throwable refused = attempted(forbidden);
            // A truncation locks every table of the cascade in its own order: whoever reads them just then is in its
            // way.
            for (int again = 0; again < 5 && String.valueOf(refused).contains("deadlock"); again++) {
                refused = attempted(forbidden);
            }
            assertThat(refused).as(forbidden).hasMessageContaining("never changes");
        }
    }

    private @Nullable Throwable attempted(String forbidden) {
        AtomicReference<@Nullable Throwable> refused = new AtomicReference<>();
        undone(() -> {
            first(line("INCLUDE", UUID.randomUUID(), "Portal"));
            jdbc.execute("set constraints all immediate");
            refused.set(catchThrowable(() -> jdbc.update(forbidden)));
        });
        return refused.get();
    }

    @Test
    @Clause("R-30")
    void editionsFormAChainAndTheContentHashSaysWhatTheyHold() {
        undone(() -> {
            Edition first = first(line("INCLUDE", UUID.randomUUID(), "Portal"));
            Edition second = next(first, line("INCLUDE", UUID.randomUUID(), "Phone"));

            assertThat(first.previousHash()).isNull();
            assertThat(second.previousHash()).isEqualTo(first.editionHash());
            assertThat(second.editionHash()).isEqualTo(chained(second, first.editionHash()));
            assertThat(first.editionHash()).isEqualTo(chained(first, ""));
            ContentHash again = new ContentHash(LENINGRAD, second.regulationVersion());
            editions.rows(second).forEach(again::add);
            assertThat(again.hex()).isEqualTo(second.contentHash()).isNotEqualTo(first.contentHash());
        });
    }

    /** As anybody reckons it who has the editions one after the other. */
    private static String chained(Edition edition, String before) {
        return Sha256.of(String.join(
                        "\n",
                        edition.contentHash(),
                        edition.number().toString(),
                        edition.ground().title(),
                        edition.effectiveFrom().toString(),
                        before)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Clause("R-45")
    void anEditionDraftedAgainstAnotherBaseIsRefused() {
        undone(() -> {
            Edition first = first(line("INCLUDE", UUID.randomUUID(), "Portal"));
            next(first, line("INCLUDE", UUID.randomUUID(), "Phone"));

            assertThatThrownBy(() -> next(first, line("INCLUDE", UUID.randomUUID(), "Mail")))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("register.baseEditionMoved");
        });
    }

    @Test
    @Clause("R-24")
    void aProcessAndATouchpointThatARowProposesAreKnownAfterwards() {
        undone(() -> {
            Edition first = first(line("INCLUDE", UUID.randomUUID(), "Portal"));

            assertThat(editions.rows(first))
                    .singleElement()
                    .satisfies(row -> assertThat(row.processId()).isNotNull());
            assertThat(jdbc.queryForObject(
                            "select count(*) from touchpoint where authority = ? and name = 'Portal'",
                            Integer.class,
                            LENINGRAD.value()))
                    .isEqualTo(1);
        });
    }

    @Test
    @Clause("R-45")
    void twentyThousandRowsTakeNoMoreStatementsThanOne() {
        int few = statementsFor(1);
        int many = statementsFor(20_000);

        assertThat(many).isEqualTo(few).isPositive();
    }

    private int statementsFor(int rows) {
        int[] calls = new int[1];
        undone(() -> {
            UUID batch = lay(rows, i -> line("INCLUDE", UUID.randomUUID(), "Point " + i));
            JdbcTemplate counted = spy(jdbc);
            Regulation regulation = regulations.of(LENINGRAD);
            EditionGround ground = new EditionGround(EditionGround.Kind.ADOPTED, batch, "ground");
            new EditionOpening(counted, editions, new RowTable(counted, json), clock)
                    .open(new NewEdition(regulation, batch, null, ground, DAY, false));
            calls[0] = mockingDetails(counted).getInvocations().size();
        });
        return calls[0];
    }

    private Edition first(Line... lines) {
        return open(lay(lines.length, i -> lines[i]), null);
    }

    private Edition next(Edition base, Line... lines) {
        return open(lay(lines.length, i -> lines[i]), base.number());
    }

    private Edition open(UUID batch, @Nullable EditionNumber base) {
        Regulation regulation = regulations.of(LENINGRAD);
        EditionGround ground = new EditionGround(EditionGround.Kind.ADOPTED, batch, "ground");
        return opening.open(new NewEdition(regulation, batch, base, ground, DAY, false));
    }

    private UUID lay(int count, IntFunction<Line> lines) {
        Department department = departments.of(LENINGRAD).get(0);
        Regulation regulation = regulations.of(LENINGRAD);
        UUID batch = UUID.randomUUID();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Line line = lines.apply(i);
            rows.add(new Object[] {
                batch,
                i,
                line.operation(),
                line.rowId(),
                regulation.directions().get(0).code(),
                line.touchpoint(),
                department.id()
            });
        }
        jdbc.batchUpdate(
                "insert into row_change (batch, seq, operation, row_id, direction, process_title, touchpoint_name,"
                        + " channel, needs, grounds, little_used, not_counted, whole_direction, department_id)"
                        + " values (?, ?, ?, ?, ?, 'Process', ?, 'DIGITAL', '{}', '[]', false, false, false, ?)",
                rows);
        return batch;
    }

    private void undone(Runnable story) {
        transaction.executeWithoutResult(status -> {
            story.run();
            status.setRollbackOnly();
        });
    }

    private static Line line(String operation, UUID rowId, String touchpoint) {
        return new Line(operation, rowId, touchpoint);
    }

    private record Line(String operation, UUID rowId, String touchpoint) {}
}
