package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.confirmation.Campaign;
import org.touchpointregister.confirmation.Campaigns;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.confirmation.NewCampaign;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.testing.Clause;

/** Rides through every diagram until no node is left that nobody ever reached. */
class EveryFlowNodeTests extends RideTest {

    @Test
    @Clause({"R-40", "R-41", "R-42", "R-44", "R-45", "R-46"})
    void everyFlowNodeOfEveryDiagramIsVisited() {
        changesWithoutAnAct();
        changesThatComeToNothing();
        actsThatComeToNothing();
        publications();
        confirmations();
        corrections();
        handovers();
        mornings();
        votes();
        leaves();

        Set<String> missing = allNodes();
        missing.removeAll(visitedNodes());
        assertThat(missing).as("nodes that no ride has reached").isEmpty();
    }

    private void changesWithoutAnAct() {
        Ride first = rides.empty(LEN);
        rides.addRow(first, rides.row(LEN, "Enquiry office"));
        first.submit().check("accept");
        rides.desks().runDueJobs();
        Ride late = rides.empty(LEN);
        rides.addRow(late, rides.row(LEN, "Enquiry office"));
        late.submitPastTheDesk();
        late.removeRows();
        rides.addRow(late, rides.row(LEN));
        late.resubmit().check("return").resubmit().check("decline");
    }

    private void changesThatComeToNothing() {
        rides.toAccepted(MUR).withdraw();
        String instance = rides.engine()
                .getRuntimeService()
                .createMessageCorrelation("ProcessInventoryChanged")
                .setVariables(
                        Map.of("authority", MUR.id().value(), "department", "promotion", "startedBy", "authorised.mur"))
                .correlateStartMessage()
                .getProcessInstanceId();
        assertThat(rides.engine().getRuntimeService().getActiveActivityIds(instance))
                .containsExactly("prepareChange");
    }

    private void leaves() {
        rides.travelTo("2026-03-02T06:00:00Z");
        Leaves leaves = new Leaves(rides);
        String standIn = leaves.newcomer(MUR);
        Substitution cancelled = leaves.enter("head2.mur", standIn);
        leaves.substitutions().end(cancelled.id(), "head2.mur");
        leaves.enter("head2.mur", standIn);
        leaves.begin();
        leaves.pass();
        leaves.end();
        leaves.enter("head2.mur", standIn);
        leaves.begin();
        leaves.end();
    }

    private void votes() {
        rides.travelTo("2026-06-01T06:00:00Z");
        Ride returned = rides.toCheck(KUR).check("accept").vote("chair", "return");
        rides.travelTo("2026-06-09T06:00:00Z");
        rides.desks().runDueJobs();
        returned.answer("chair", "setVotingTerm", Map.of("voteUntil", "2026-06-11"));
        returned.vote("chair", "return").vote("member1", "return");
        returned.answer("secretary", "consolidateRemarks", Map.of("remark", "Look again."));
        Remark remark = rides.remarks().of(returned.id()).get(0);
        returned.answerRemark(remark, true);
        returned.resubmit().check("accept").vote("chair", "decline").vote("member1", "decline");
        Ride inSession = rides.toCheck(KUR).check("accept");
        rides.session(inSession, VoteChoice.DECLINE, "Not ours.");
    }

    private void actsThatComeToNothing() {
        Ride waiting = rides.toAccepted(MUR);
        rides.travelTo("2026-03-18T06:00:00Z");
        rides.desks().runDueJobs();
        ActRide cancelled = rides.toAct(MUR, waiting);
        cancelled.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        Ride second = rides.toAccepted(MUR);
        ActRide declined = rides.toAct(MUR, waiting, second);
        rides.takeOut(declined, second);
        second.check("decline");
        declined.send().head("return").send().takeToPaper();
        declined.onPaper(Map.of("decision", "decline", "remark", "Not now."));
        waiting.withdraw();
        Foresters.comeToWork(rides);
        rides.toAct(Body.LES).send().head("decline");
    }

    private void publications() {
        rides.publishedBefore(MUR);
        ActRide overtaken = rides.toPublication(MUR);
        ActRide late = rides.toPublication(MUR);
        rides.travelTo("2026-05-18T06:00:00Z");
        rides.desks().runDueJobs();
        late.publish(Map.of("lateReason", "Forgotten."));
        assertThat(overtaken.visits("publishedWithinSuccessor")).isOne();
        rides.toPublication(KUR).publish();
        aPlaceOutsideThatIsSilentAndAnswersTooLate();
    }

    /** No server outside is asked here (ReadBackTests has one): its silence and its late answer are put in by hand. */
    private void aPlaceOutsideThatIsSilentAndAnswersTooLate() {
        ActRide act = rides.toPublication(KUR);
        act.answer("publisher", "publishEdition", Map.of("evidence", "Seen in the store."));
        move(act, "verifyPublication", "askAgainLater", Map.of("askAgainAt", "2026-05-18T07:00:00Z"));
        rides.travelTo("2026-05-18T08:00:00Z");
        rides.desks().runDueJobs();
        assertThat(act.stands()).contains("confirmPublication");
        move(act, "confirmPublication", "inTime", Map.of("timeliness", "NOT_CONFIRMED"));
        assertThat(act.stands()).isEmpty();
    }

    private void move(ActRide act, String from, String to, Map<String, Object> known) {
        rides.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(act.number())
                .processDefinitionKey("publication")
                .variableValueEquals("target", "file-store")
                .list()
                .forEach(publication -> rides.engine()
                        .getRuntimeService()
                        .createProcessInstanceModification(publication.getId())
                        .cancelAllForActivity(from)
                        .startBeforeActivity(to)
                        .setVariables(known)
                        .execute());
    }

    /** One department confirms; the other begins a change and takes it back. */
    private void confirmations() {
        Campaign campaign = rides.bean(Campaigns.class)
                .open(
                        new NewCampaign(
                                MUR.id(),
                                rides.today(MUR).plusDays(9).toString(),
                                List.of("development"),
                                null,
                                "authorised.mur"),
                        "authorised.mur");
        Confirmation confirmation =
                rides.bean(Confirmations.class).of(campaign.id()).get(0);
        new Watch(rides, MUR).runDueJobs();
        Case asked = new Case(rides, MUR, confirmation.number());
        asked.answer("head1", "confirmRows", Map.of("decision", "change"));
        rides.ride(
                        MUR,
                        rides.bean(Confirmations.class)
                                .change(confirmation.id())
                                .orElseThrow()
                                .id())
                .withdraw();
        assertThat(asked.stands()).isEmpty();
        Campaign again = rides.bean(Campaigns.class)
                .open(
                        new NewCampaign(
                                MUR.id(),
                                rides.today(MUR).plusDays(9).toString(),
                                List.of("development"),
                                null,
                                "authorised.mur"),
                        "authorised.mur");
        new Watch(rides, MUR).runDueJobs();
        new Case(
                        rides,
                        MUR,
                        rides.bean(Confirmations.class).of(again.id()).get(0).number())
                .answer("head1", "confirmRows", Map.of("decision", "confirm"));
    }

    private void corrections() {
        ActRide act = rides.toPublication(MUR).publish();
        CorrectionRide.of(rides, act).describe(Map.of("decision", "error"));
        CorrectionRide.of(rides, act).describe(Map.of("decision", "drop"));
        CorrectionRide.of(rides, act)
                .describe(Map.of("decision", "requisites", "actNumber", "true-" + act.number()))
                .confirm();
        CorrectionRide.of(rides, act)
                .describe(Map.of("decision", "cancelled", "actNumber", "off-" + act.number(), "actDate", "2026-05-18"))
                .confirm()
                .publish();
        Ride change = rides.toAccepted(MUR);
        CorrectionRide.of(rides, act)
                .describe(Map.of("decision", "paper", "changes", change.id().toString()))
                .confirm()
                .publish();
    }

    /** A draft is left behind; the head of the department takes it over. */
    private void handovers() {
        Reorganised reorganised = new Reorganised(rides);
        Department unit = reorganised.unit(1);
        String head = "head." + unit.code();
        String next = reorganised.hire("next." + unit.code(), "Head", unit, Role.HEAD);
        rides.bean(Staff.class).letGo(head, next, "admin");
        Task task = rides.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("takeOver")
                .processVariableValueEquals("department", unit.id().toString())
                .singleResult();
        rides.desks().as(next, () -> {
            rides.engine().getTaskService().complete(task.getId());
            return task;
        });
        Department heir = reorganised.unit(2);
        reorganised.reorganisation().close(unit.id(), "admin");
        rides.desks().as("authorised.len", () -> {
            Task distribute = rides.engine()
                    .getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey("distribute")
                    .processVariableValueEquals("department", unit.id().toString())
                    .singleResult();
            rides.engine().getTaskService().complete(distribute.getId(), Map.of("heir", heir.code()));
            return distribute;
        });
        reorganised.takeBack();
    }

    private void mornings() {
        Watch watch = new Watch(rides, MUR);
        watch.morning("2026-05-22");
        watch.morning("2026-05-23");
    }

    private List<ProcessDefinition> diagrams() {
        return rides.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list();
    }

    private Set<String> allNodes() {
        assertThat(diagrams())
                .extracting(ProcessDefinition::getKey)
                .contains(
                        "register-change",
                        "act-approval",
                        "publication",
                        "notification",
                        "daily-watch",
                        "handover",
                        "confirmation");
        Set<String> nodes = new TreeSet<>();
        for (ProcessDefinition diagram : diagrams()) {
            // A register is formed once: the formation's nodes are all visited by its own two tests.
            if (diagram.getKey().equals("initial-formation")) {
                continue;
            }
            rides.engine()
                    .getRepositoryService()
                    .getBpmnModelInstance(diagram.getId())
                    .getModelElementsByType(FlowNode.class)
                    .forEach(node -> nodes.add(diagram.getKey() + "/" + node.getId()));
        }
        return nodes;
    }

    private Set<String> visitedNodes() {
        return rides.engine().getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(EveryFlowNodeTests::node)
                .collect(Collectors.toSet());
    }

    private static String node(HistoricActivityInstance visit) {
        return visit.getProcessDefinitionKey() + "/" + visit.getActivityId().replaceAll("#multiInstanceBody$", "");
    }
}
