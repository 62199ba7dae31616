package org.touchpointregister.workflow.demo;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.workflow.ActApprovalFlow;

/** Has a change approved by an act dated back, so that the term of publication is partly or wholly over. */
@Component
class DemoActs {

    private final DemoDesk desk;
    private final RuntimeService runtime;
    private final ApprovingActs acts;
    private final People people;
    private final DeadlineCalculator calculator;
    private final AuthorityToday today;

    DemoActs(
            DemoDesk desk,
            RuntimeService runtime,
            ApprovingActs acts,
            People people,
            DeadlineCalculator calculator,
            AuthorityToday today) {
        this.desk = desk;
        this.runtime = runtime;
        this.acts = acts;
        this.people = people;
        this.calculator = calculator;
        this.today = today;
    }

    void approve(Regulation regulation, ChangeRequest change, DemoChange.Act act) {
        String authorised = holder(regulation, Role.AUTHORISED);
        String number = desk.as(authorised, () -> start(change));
        desk.complete(authorised, number, "prepareAct", Map.of(ActApprovalFlow.DECISION.name(), "send"));
        desk.complete(
                holder(regulation, Role.APPROVER),
                number,
                "approveAct",
                Map.of(ActApprovalFlow.DECISION.name(), "sign"));
        desk.complete(
                holder(regulation, Role.CLERK),
                number,
                "registerAct",
                Map.of(
                        ActApprovalFlow.ACT_NUMBER.name(), act.number(),
                        ActApprovalFlow.ACT_DATE.name(), dateOf(regulation, act).toString(),
                        ActApprovalFlow.PRINTED_HASH.name(), printedHash(regulation, number),
                        ActApprovalFlow.BACKDATING_REASON.name(), act.backdatingReason()));
    }

    private String printedHash(Regulation regulation, String number) {
        return acts.of(regulation.id()).stream()
                .filter(act -> act.draftNumber().equals(number))
                .findFirst()
                .flatMap(ApprovingAct::printedHash)
                .orElseThrow();
    }

    private String start(ChangeRequest change) {
        return runtime.startProcessInstanceByKey(
                        ActApprovalFlow.KEY,
                        Map.of(
                                ActApprovalFlow.AUTHORITY.name(),
                                change.authority().value(),
                                ActApprovalFlow.CHANGES.name(),
                                change.id().toString()))
                .getBusinessKey();
    }

    private LocalDate dateOf(Regulation regulation, DemoChange.Act act) {
        return calculator.plusWorkingDays(
                calculator.layerOf(regulation.id()),
                today.in(regulation.authority().timeZone()),
                -act.workingDaysAgo());
    }

    private String holder(Regulation regulation, Role role) {
        return people.holding(regulation.id(), role).get(0).login();
    }
}
