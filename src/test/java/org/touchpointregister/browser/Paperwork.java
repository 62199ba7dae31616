package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Office.Desks;

/** Changes brought to where a test begins, without a browser. */
@TestComponent
class Paperwork {

    private static final AuthorityId SAK = new AuthorityId("sakhalin-social-protection");

    @Autowired
    Desks desks;

    @Autowired
    ChangeWorkflow workflow;

    @Autowired
    Changes changes;

    @Autowired
    Drafts drafts;

    @Autowired
    Regulations regulations;

    /** A change being prepared, without rows. */
    ChangeRequest draft() {
        LocalDate today = LocalDate.ofInstant(
                desks.clock().instant(), regulations.of(SAK).authority().timeZone());
        UUID id = desks.as(
                "specialist1.sak", () -> workflow.start(new NewChange(SAK, null, today, null, "specialist1.sak")));
        return changes.require(id);
    }

    /** A change with one row that waits for the authorised person. */
    ChangeRequest submitted(String row) {
        ChangeRequest change = draft();
        drafts.add(change.id(), content(row), "specialist1.sak");
        desks.complete("head1.sak", change.number(), "prepareChange", Map.of());
        return changes.require(change.id());
    }

    /** A change with one row that waits for an act. */
    ChangeRequest accepted(String row) {
        ChangeRequest change = submitted(row);
        desks.complete("authorised.sak", change.number(), "checkCompleteness", Map.of("decision", "accept"));
        return changes.require(change.id());
    }

    /** Withdraws the change where its department still may, so that no other test meets it. */
    void takeBack(UUID id, String head) {
        ChangeRequest change = changes.require(id);
        if (change.state().withdrawable()) {
            desks.as(head, () -> {
                workflow.withdraw(change, head, null);
                return change;
            });
        }
    }

    /** What the one row of the change says. */
    ItemContent onlyRowOf(ChangeRequest change) {
        List<ChangeItem> items = drafts.items(change.id());
        assertThat(items).hasSize(1);
        return items.get(0).content();
    }

    ItemContent content(String row) {
        return content(row, Words.of(row + ".touchpoint"));
    }

    ItemContent content(String row, String touchpoint) {
        return content(regulations.of(SAK), row, touchpoint);
    }

    /** The same in the words of another order. */
    static ItemContent content(Regulation regulation, String row, String touchpoint) {
        return ItemContent.empty()
                .copy()
                .direction(regulation.directions().get(0).code())
                .process(null, Words.of(row + ".process"))
                .touchpoint(touchpoint, Channel.OFFLINE)
                .needs(List.of(regulation.needs().get(0).code()), null)
                .grounds(List.of(new RowGround(regulation.grounds().get(0).code(), null)))
                .made();
    }
}
