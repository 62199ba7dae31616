package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchpointregister.testing.Clause;

/** P-2: Tasklist, the board and the dashboard ask the database as often with 5,000 open tasks as with 50 (ADR 0024). */
class ThousandsOfTasksTests extends RideTest {

    /** For the first page of one filter, the counters of all, the cards of a page, the board, the dashboard. */
    private static final int MOST = 40;

    private static final String JOIN_OF_RIGHTS = ") AUTH ON (";

    @Test
    @Clause("R-14")
    void everyPageCostsAsManyStatementsWithFiveThousandTasksAsWithFifty() {
        TasklistLoad load = new TasklistLoad(rides, port());
        Map<String, Integer> few = load.with(50, load::statements);
        Map<String, Integer> more = load.with(500, load::statements);
        Map<String, Integer> many = load.with(5000, load::statements);

        assertThat(more).isEqualTo(few).hasSizeGreaterThan(20);
        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allMatch(statements -> statements > 0 && statements <= MOST);
    }

    @Test
    @Clause("R-14")
    void rightsAreLookedUpForThoseWhoWorkAndJoinedForThoseWhoWatch() {
        TasklistLoad load = new TasklistLoad(rides, port());

        assertThat(load.statementsOfCounters("head1.sak"))
                .isNotEmpty()
                .noneMatch(statement -> statement.contains(JOIN_OF_RIGHTS));
        assertThat(load.statementsOfCounters("authorised.sak"))
                .noneMatch(statement -> statement.contains(JOIN_OF_RIGHTS));
        assertThat(load.statementsOfCounters("manager.sak"))
                .anyMatch(statement -> statement.contains(JOIN_OF_RIGHTS) && statement.contains("ACT_RU_TASK"));
    }

    @Test
    @Clause("R-14")
    void amongThousandsAHeadSeesTheirDepartmentAndNobodyAnotherAuthority() {
        TasklistLoad load = new TasklistLoad(rides, port());
        long before = load.visible("head1.sak");
        long othersBefore = load.visible("head2.sak");
        long foreignBefore = load.visible("manager.kur");

        load.with(100, () -> {
            assertThat(load.visible("head1.sak") - before).isEqualTo(20);
            assertThat(load.visible("head2.sak") - othersBefore).isEqualTo(20);
            assertThat(load.visible("manager.kur")).isEqualTo(foreignBefore);
            return null;
        });
    }
}
