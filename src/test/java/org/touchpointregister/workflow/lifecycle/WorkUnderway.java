package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Reorganised.BODY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.RowRequest;
import org.touchpointregister.change.RowRequests;
import org.touchpointregister.confirmation.Campaigns;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.confirmation.NewCampaign;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.register.Row;
import org.touchpointregister.workflow.EngineGroups;

/** What departments are in the middle of besides changes: a round of confirmation, questions to each other, a formation. */
final class WorkUnderway {

    private final Rides rides;
    private final Reorganised reorganised;
    private final UUID formation = UUID.randomUUID();
    private final List<UUID> asked = new ArrayList<>();
    private final int units;
    private final UUID campaign;

    WorkUnderway(Rides rides, Reorganised reorganised) {
        this.rides = rides;
        this.reorganised = reorganised;
        List<Department> all = reorganised.units();
        this.units = all.size();
        for (int at = 0; at < units; at++) {
            ask(all.get(at), all.get((at + 1) % units));
        }
        this.campaign = round(all);
        form(all);
    }

    /** One asks another for its row, since a touchpoint stands once within a process. */
    private void ask(Department one, Department other) {
        Row row = rides.editions().latestRowsOf(BODY.id(), other.id()).get(0);
        ItemContent same = rides.row(BODY, row.touchpointName())
                .inDirection(row.direction())
                .ofProcess(Objects.requireNonNull(row.processId()), Objects.requireNonNull(row.processTitle()));
        String head = "head." + one.code();
        UUID draft = reorganised.draftOf(one).id();
        RowRequest request = rides.desks().as(head, () -> {
            ChangeItem item = rides.drafts().add(draft, same, head);
            return rides.bean(RowRequests.class).ask(draft, item.id(), head);
        });
        asked.add(request.id());
    }

    private UUID round(List<Department> all) {
        String due = rides.today(BODY).plusDays(20).toString();
        List<String> codes = all.stream().map(Department::code).toList();
        UUID opened = rides.bean(Campaigns.class)
                .open(new NewCampaign(BODY.id(), due, codes, null, "authorised.len"), "authorised.len")
                .id();
        rides.desks().runDueJobs();
        return opened;
    }

    /** The register was formed long ago, so what its formation asked of them is put in by hand. */
    private void form(List<Department> all) {
        JdbcClient jdbc = rides.bean(JdbcClient.class);
        jdbc.sql("insert into formation (id, number, authority, due_on, state, opened_by, opened_at, ended_at, version)"
                        + " values (?, ?, ?, now(), 'FORMED', 'authorised.len', now(), now(), 0)")
                .params(formation, formation.toString(), BODY.id().value())
                .update();
        all.forEach(unit -> jdbc.sql("insert into formation_part (id, formation_id, department_id, department_name)"
                        + " values (gen_random_uuid(), ?, ?, ?)")
                .params(formation, unit.id(), unit.name())
                .update());
    }

    /** Every question, part and confirmation is with a department that works, and none is missing. */
    void isWithLivingDepartments() {
        List<Department> living = reorganised.units();
        Set<UUID> ids = living.stream().map(Department::id).collect(Collectors.toSet());
        assertThat(living)
                .flatExtracting(unit -> rides.bean(RowRequests.class).waitingFor(unit.id()))
                .extracting(RowRequest::id)
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(rides.bean(JdbcClient.class)
                        .sql("select department_id from formation_part where formation_id = ?")
                        .param(formation)
                        .query(UUID.class)
                        .list())
                .as("one part for each that is left")
                .containsExactlyInAnyOrderElementsOf(ids);
        List<Confirmation> round = rides.bean(Confirmations.class).of(campaign);
        assertThat(round).hasSize(units);
        for (Confirmation one : round) {
            assertThat(ids).contains(one.departmentId());
            Department keeper = living.stream()
                    .filter(unit -> unit.id().equals(one.departmentId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(tasks(one, keeper)).as(one.number()).hasSize(1);
        }
    }

    private List<Task> tasks(Confirmation confirmation, Department keeper) {
        return engineTasks()
                .createTaskQuery()
                .processInstanceBusinessKey(confirmation.number())
                .taskCandidateGroup(EngineGroups.ofDepartment(keeper))
                .includeAssignedTasks()
                .list();
    }

    /** The round is answered; nothing of it stays open. */
    void takeBack() {
        for (Department unit : reorganised.units()) {
            String head = rides.bean(People.class)
                    .holding(unit.id(), Role.HEAD)
                    .get(0)
                    .login();
            for (Confirmation one : rides.bean(Confirmations.class).of(campaign)) {
                tasks(one, unit)
                        .forEach(task -> rides.desks().as(head, () -> {
                            engineTasks().complete(task.getId(), Map.of("decision", "confirm"));
                            return task;
                        }));
            }
        }
        JdbcClient jdbc = rides.bean(JdbcClient.class);
        jdbc.sql("delete from formation_part where formation_id = ?")
                .param(formation)
                .update();
        jdbc.sql("delete from formation where id = ?").param(formation).update();
    }

    private TaskService engineTasks() {
        return rides.engine().getTaskService();
    }
}
