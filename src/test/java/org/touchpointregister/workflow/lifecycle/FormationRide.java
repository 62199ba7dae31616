package org.touchpointregister.workflow.lifecycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.formation.Answer;
import org.touchpointregister.formation.Formation;
import org.touchpointregister.formation.Formations;
import org.touchpointregister.formation.Progress;
import org.touchpointregister.identity.Departments;

/** A first formation on its way. */
final class FormationRide extends Case {

    private final Rides rides;
    private final UUID id;

    private FormationRide(Rides rides, Body body, Formation formation) {
        super(rides, body, formation.number());
        this.rides = rides;
        this.id = formation.id();
    }

    /** The authorised person opens it by the start form's values; each department has its task once the jobs have run. */
    static FormationRide open(Rides rides, Body body, String dueOn, Collection<String> departments) {
        Map<String, Object> values = new HashMap<>();
        values.put("authority", body.id().value());
        values.put("dueOn", dueOn);
        values.put("departments", String.join(", ", departments));
        String number = rides.desks()
                .as(
                        body.login("authorised"),
                        () -> rides.engine()
                                .getRuntimeService()
                                .startProcessInstanceByKey("initial-formation", values)
                                .getBusinessKey());
        Formation opened = rides.bean(Formations.class).of(body.id()).stream()
                .filter(formation -> formation.number().equals(number))
                .findFirst()
                .orElseThrow();
        return begun(rides, body, opened);
    }

    /** One that was opened by other means: each department has its task once the jobs have run. */
    static FormationRide begun(Rides rides, Body body, Formation opened) {
        FormationRide ride = new FormationRide(rides, body, opened);
        ride.runJobs();
        return ride;
    }

    UUID id() {
        return id;
    }

    Formation now() {
        return rides.bean(Formations.class).require(id);
    }

    @Override
    String picture() {
        return now().state() + " " + super.picture();
    }

    void runJobs() {
        new Watch(rides, body()).runDueJobs();
    }

    Progress progress() {
        return rides.bean(Formations.class).progress(id);
    }

    Map<Answer, Integer> counts() {
        return progress().counts();
    }

    /** The change by which that department answers. */
    Ride of(String department) {
        UUID departmentId =
                rides.bean(Departments.class).require(body().id(), department).id();
        ChangeRequest change = rides.bean(AskedChanges.class).of(id).stream()
                .filter(one -> one.departmentId().equals(departmentId))
                .findFirst()
                .orElseThrow();
        return rides.ride(body(), change.id());
    }

    /** The head of that department answers with rows about these touchpoints, one "Process one". */
    Ride answers(int unit, String... touchpoints) {
        Ride change = of("unit-%02d".formatted(unit));
        String head = body().login("head" + unit);
        for (String touchpoint : touchpoints) {
            rides.desks().as(head, () -> rides.drafts().add(change.id(), rides.row(body(), touchpoint), head));
        }
        change.answer("head" + unit, "prepareChange", Map.of());
        return change;
    }

    void leaveOut(int unit, String note) {
        UUID departmentId = rides.bean(Departments.class)
                .require(body().id(), "unit-%02d".formatted(unit))
                .id();
        rides.bean(Formations.class).leaveOut(id, departmentId, note, body().login("authorised"));
    }

    FormationRide gather(String decision) {
        answer("authorised", "gatherAnswers", Map.of("decision", decision));
        return this;
    }

    /** The act that approves what was collected. */
    ActRide act() {
        ApprovingAct newest = rides.acts().of(body().id()).stream()
                .max(Comparator.comparing(ApprovingAct::draftNumber))
                .orElseThrow();
        return new ActRide(rides, body(), newest);
    }

    /** The nodes of the diagram that only the way with an act has, and those that only the way without one has. */
    static final Set<String> WITH_ACT = Set.of("approveAll", "firstEditionOpened", "returnToGathering");

    static final Set<String> WITHOUT_ACT =
            Set.of("openFirstEdition", "publishFirstEdition", "stopFormation", "formationStopped", "everybodyAnswered");

    /** The nodes of the diagram that any formation of the authority went through. */
    Set<String> visited() {
        return rides
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .tenantIdIn(body().id().value())
                .list()
                .stream()
                .filter(visit -> visit.getProcessDefinitionKey().equals("initial-formation"))
                .map(visit -> visit.getActivityId().replaceAll("#multiInstanceBody$", ""))
                .collect(Collectors.toSet());
    }

    /** Every node of the diagram. */
    Set<String> nodes() {
        String definition = rides.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("initial-formation")
                .latestVersion()
                .singleResult()
                .getId();
        return rides
                .engine()
                .getRepositoryService()
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    List<String> waiting() {
        return progress().parts().stream()
                .filter(part -> part.answer() == Answer.WAITING || part.answer() == Answer.LATE)
                .map(Progress.Part::department)
                .toList();
    }
}
