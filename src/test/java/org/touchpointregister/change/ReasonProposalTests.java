package org.touchpointregister.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

/** Under which clause of its own order a row is updated, as the software proposes it. */
class ReasonProposalTests {

    private static final Regulations REGULATIONS = Regulations.read(Clock.systemUTC(), null);
    private static final UUID PROCESS = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();
    private static final UUID POINT = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // the process: new to the inventory with this row, standing in the register, or come or gone since
        "sakhalin-social-protection, INCLUDE, new, process-included",
        "sakhalin-social-protection, INCLUDE, moved, process-included",
        "sakhalin-social-protection, INCLUDE, stands, other",
        "kursk-education, EXCLUDE, moved, process-excluded",
        "kursk-education, EXCLUDE, stands, other",
        "leningrad-administration, EXCLUDE, moved, process-excluded",
        "leningrad-administration, EXCLUDE, stands, other",
        // Murmansk keeps no inventory: what comes and goes there is the touchpoint
        "murmansk-tourism, INCLUDE, new, new-touchpoint",
        "murmansk-tourism, INCLUDE, stands, new-touchpoint",
        "murmansk-tourism, EXCLUDE, moved, touchpoint-excluded",
        "murmansk-tourism, EXCLUDE, stands, touchpoint-excluded",
    })
    @Clause({"R-12", "R-24"})
    void aTouchpointThatComesOrGoesIsNoSignThatItsProcessDoes(
            String order, Operation operation, String process, String reason) {
        Row row = row(process.equals("new") ? null : PROCESS, Channel.DIGITAL, "information");

        assertThat(proposal(order, process.equals("moved")).of(ItemContent.of(operation, row), row))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFLINE, consultation, kind-changed",
        "DIGITAL, consultation, needs-changed",
        "DIGITAL, information, other",
    })
    @Clause("R-12")
    void theKindGoesBeforeTheNeedsAndWhateverElseChangesIsReportedToo(Channel channel, String need, String reason) {
        Row before = row(PROCESS, Channel.DIGITAL, "information");
        ItemContent content = ItemContent.of(Operation.MODIFY, row(PROCESS, channel, need));

        assertThat(REGULATIONS.all())
                .isNotEmpty()
                .allSatisfy(regulation -> assertThat(new ReasonProposal(regulation, Set.of()).of(content, before))
                        .isEqualTo(reason));
    }

    private static ReasonProposal proposal(String order, boolean moved) {
        return new ReasonProposal(REGULATIONS.of(new AuthorityId(order)), moved ? Set.of(PROCESS) : Set.of());
    }

    private static Row row(@Nullable UUID process, Channel channel, String need) {
        return new Row(
                ROW,
                1,
                "services",
                process,
                "Process",
                POINT,
                "Portal",
                channel,
                null,
                null,
                List.of(need),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                null,
                UUID.randomUUID(),
                "Department");
    }
}
