package org.touchpointregister.workflow.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.change.Verdict;

/** A change on its way. */
final class Ride extends Case {

    private final Rides rides;
    private final UUID id;

    Ride(Rides rides, Body body, ChangeRequest change) {
        super(rides, body, change.number());
        this.rides = rides;
        this.id = change.id();
    }

    UUID id() {
        return id;
    }

    ChangeRequest now() {
        return rides.changes().require(id);
    }

    ChangeState state() {
        return now().state();
    }

    @Override
    String picture() {
        return state() + " round " + now().round() + " " + super.picture();
    }

    List<ChangeItem> rows() {
        return rides.drafts().items(id);
    }

    Ride submit() {
        answer("head1", "prepareChange", Map.of());
        return this;
    }

    /** The register moves between the look at the answer and its completion: here the look is left out. */
    void submitPastTheDesk() {
        String taskId = task("prepareChange").getId();
        desks().as(
                        body().login("head1"),
                        () -> rides.engineConfiguration()
                                .getCommandExecutorTxRequired()
                                .execute(new CompleteTaskCmd(taskId, Map.of())));
    }

    void removeRows() {
        rows().forEach(row -> rides.drafts().remove(id, row.id(), body().login("specialist1")));
    }

    Ride resubmit() {
        answer("head1", "reworkChange", Map.of());
        return this;
    }

    Ride check(String decision) {
        return check("authorised", decision);
    }

    Ride check(String who, String decision) {
        answer(who, "checkCompleteness", decision(decision));
        return this;
    }

    /** Accepted by whoever keeps the register: the one who checks, and the working group where there is one. */
    Ride accept() {
        check("accept");
        Stream.of("chair", "member1")
                .takeWhile(voter -> state() == ChangeState.VOTING)
                .forEach(voter -> vote(voter, "accept"));
        return this;
    }

    Ride vote(String who, String decision) {
        answer(who, "voteOnChange", decision(decision));
        return this;
    }

    static Map<String, Object> decision(String word) {
        return word.equals("accept") || word.equals("acceptPart") || word.equals("sign")
                ? Map.of("decision", word)
                : Map.of("decision", word, "remark", "Look again.");
    }

    void withdraw() {
        withdraw("head1", "No longer needed.");
    }

    void withdraw(String who, @Nullable String reason) {
        desks().as(body().login(who), () -> {
            rides.changeWorkflow().withdraw(now(), body().login(who), reason);
            return id;
        });
    }

    Remark remark(String text) {
        return rides.remarks().make(id, new Remark.Place(null, null), text, body().login("authorised"));
    }

    Remark answerRemark(Remark remark, boolean fixed) {
        return rides.remarks().answer(id, remark.id(), new Remarks.Answer(fixed, "As said.", body().login("head1")));
    }

    Remark closeRemark(Remark remark) {
        return rides.remarks().close(id, remark.id(), body().login("authorised"));
    }

    void judge(ChangeItem item, Verdict verdict) {
        rides.drafts().judge(id, item.id(), verdict, body().login("authorised"));
    }
}
