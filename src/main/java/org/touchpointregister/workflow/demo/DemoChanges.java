package org.touchpointregister.workflow.demo;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.RegisterChangeFlow;
import org.touchpointregister.workflow.demo.DemoChange.Stop;

/** Plays a change through its process up to the step where the demonstration leaves it. */
@Component
class DemoChanges {

    private final DemoDesk desk;
    private final DemoRows rows;
    private final DemoActs acts;
    private final ChangeWorkflow workflow;
    private final Changes changes;
    private final Drafts drafts;
    private final Remarks remarks;
    private final People people;

    DemoChanges(
            DemoDesk desk,
            DemoRows rows,
            DemoActs acts,
            ChangeWorkflow workflow,
            Changes changes,
            Drafts drafts,
            Remarks remarks,
            People people) {
        this.desk = desk;
        this.rows = rows;
        this.acts = acts;
        this.workflow = workflow;
        this.changes = changes;
        this.drafts = drafts;
        this.remarks = remarks;
        this.people = people;
    }

    void play(Regulation regulation, DemoChange wanted) {
        UUID id = desk.as(wanted.startedBy(), () -> begin(regulation, wanted));
        ChangeRequest change = changes.require(id);
        if (wanted.stop() == Stop.BEING_PREPARED) {
            return;
        }
        desk.complete(
                Objects.requireNonNull(wanted.submittedBy()),
                change.number(),
                "prepareChange",
                Map.of(RegisterChangeFlow.NOTE.name(), wanted.note()));
        if (wanted.stop() == Stop.UNDER_CHECK) {
            return;
        }
        check(change, wanted);
        if (change.state() == ChangeState.VOTING) {
            vote(change, wanted.stop());
        }
        if (wanted.stop() == Stop.PUBLICATION_WAITS) {
            acts.approve(regulation, change, Objects.requireNonNull(wanted.act()));
        }
    }

    private UUID begin(Regulation regulation, DemoChange wanted) {
        UUID id = workflow.start(new NewChange(regulation.id(), null, null, wanted.note(), wanted.startedBy()));
        wanted.rows().forEach(line -> drafts.add(id, rows.content(regulation.id(), line), wanted.startedBy()));
        return id;
    }

    /** One member has voted where the vote is left open; else the chair and a member agree. */
    private void vote(ChangeRequest change, Stop stop) {
        String member = people.holding(change.authority(), Role.MEMBER).get(0).login();
        Map<String, String> accept = Map.of(RegisterChangeFlow.DECISION.name(), "accept");
        desk.complete(member, change.number(), "voteOnChange", accept);
        if (stop != Stop.VOTING) {
            String chair = people.holding(change.authority(), Role.CHAIR).get(0).login();
            desk.complete(chair, change.number(), "voteOnChange", accept);
        }
    }

    private void check(ChangeRequest change, DemoChange wanted) {
        String checker =
                people.holding(change.authority(), Role.AUTHORISED).get(0).login();
        if (wanted.stop() != Stop.IN_REWORK) {
            desk.complete(
                    checker,
                    change.number(),
                    "checkCompleteness",
                    Map.of(RegisterChangeFlow.DECISION.name(), "accept"));
            return;
        }
        for (ChangeItem item : drafts.items(change.id())) {
            wanted.rows()
                    .get(item.position() - 1)
                    .remarks()
                    .forEach(said ->
                            remarks.make(change.id(), new Remark.Place(item.id(), said.field()), said.text(), checker));
        }
        desk.complete(
                checker,
                change.number(),
                "checkCompleteness",
                Map.of(
                        RegisterChangeFlow.DECISION.name(),
                        "return",
                        RegisterChangeFlow.REMARK.name(),
                        Objects.requireNonNull(wanted.remark())));
    }
}
