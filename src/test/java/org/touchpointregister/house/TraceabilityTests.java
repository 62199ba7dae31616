package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every requirement is proved by a test or waits in the open, with what it waits for. */
class TraceabilityTests {

    private static final Traceability TRACE = Traceability.read();

    @Test
    void everyRequirementIsProvedOrWaits() {
        Set<String> known = new HashSet<>(TRACE.tests().keySet());
        known.addAll(TRACE.pendingIds());

        assertThat(TRACE.ids())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .as("ids with neither a test nor a line in traceability-pending.yaml, because silence is not a plan")
                .filteredOn(id -> !known.contains(id))
                .isEmpty();
    }

    @Test
    void noRequirementIsBothProvedAndWaiting() {
        assertThat(TRACE.pendingIds())
                .doesNotHaveDuplicates()
                .as("ids with a test and a line in traceability-pending.yaml: -Dupdate.docs=true strikes the line")
                .filteredOn(TRACE.tests()::containsKey)
                .isEmpty();
    }

    @Test
    void testsAndPendingLinesNameRequirementsThatExist() {
        assertThat(TRACE.ids())
                .as("an id that no requirement has proves nothing")
                .containsAll(TRACE.tests().keySet())
                .containsAll(TRACE.pendingIds());
    }

    @Test
    void whatWaitsSaysWhatFor() {
        assertThat(TRACE.pending())
                .as("a requirement waits for an issue or says that there is none yet")
                .allSatisfy(waiting -> assertThat(waiting.waits()).matches("(issue \\d+|no issue yet): .+"));
    }

    @Test
    void thePageIsAsTheTestsAre() {
        GeneratedPage.keep(Traceability.PAGE, TRACE.page());
    }
}
