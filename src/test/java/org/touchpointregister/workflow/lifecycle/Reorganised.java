package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.BulkRows.Step;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.NewRole;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Reorganisation;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.workflow.EngineGroups;

/** Departments of a test's own in an authority whose keeper's word is all a row needs, with rows, drafts and people. */
final class Reorganised {

    static final Body BODY = Body.LEN;

    private final Rides rides;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final Map<String, Ride> drafts = new LinkedHashMap<>();
    private final Set<UUID> rows = new HashSet<>();
    private final Set<UUID> processes = new HashSet<>();

    Reorganised(Rides rides) {
        this.rides = rides;
    }

    /** A department with a head, a row in the register, a process of the inventory, and a draft that is under way. */
    Department unit(int number) {
        Department unit = founded(BODY, number);
        String code = unit.code();
        String head = "head." + code;
        Register register = new Register(rides);
        String touchpoint = register.fresh("Desk " + code);
        register.adopt(BODY, head, naming(register.row(BODY, touchpoint, "Process"), "Post " + code));
        rows.addAll(register.rows(BODY, touchpoint).stream().map(Row::rowId).toList());
        ProcessInventory inventory = rides.bean(ProcessInventory.class);
        ProcessEntry process = inventory.include(
                BODY.id(), rides.regulation(BODY).directions().get(0).code(), "Inventory " + code);
        inventory.assign(BODY.id(), process.id(), process.direction(), unit.id());
        processes.add(process.id());
        drafts.put(code, register.empty(BODY, head));
        return unit;
    }

    /** A department with a head and nothing else. */
    Department founded(Body body, int number) {
        String code = "u" + number + "-" + mark;
        Department unit = rides.bean(Departments.class).found(body.id(), code, "Unit " + code);
        rides.bean(Accounts.class).align();
        hire("head." + code, "Post " + code, unit, Role.HEAD);
        return unit;
    }

    /** So many rows of that department more in the register, by one change. */
    List<Row> fill(Department unit, int number) {
        String head = "head." + unit.code();
        Register register = new Register(rides);
        List<Step> steps = Stream.generate(() -> register.row(BODY, register.fresh("Desk " + unit.code()), "Process"))
                .limit(number)
                .map(row -> new Step(null, row))
                .toList();
        Ride change = register.empty(BODY, head);
        rides.desks().as(head, () -> {
            rides.bean(BulkRows.class).apply(change.id(), steps, head);
            return change;
        });
        change.answer(head, "prepareChange", Map.of());
        change.check("accept");
        return rides.editions().latestRowsOf(BODY.id(), unit.id());
    }

    String hire(String login, String post, Department unit, Role role) {
        Staff staff = rides.bean(Staff.class);
        staff.hire(
                login,
                new Particulars("Reorganised " + login, post, login + "@example.org"),
                unit.authority(),
                DemoPeople.PASSWORD + "-1");
        staff.choosePassword(login, DemoPeople.PASSWORD);
        staff.grant(login, new NewRole(role, unit, null));
        return login;
    }

    /** An authorised person more, who may be let go. */
    String hireKeeper(Body body) {
        String login = "keeper." + mark;
        Staff staff = rides.bean(Staff.class);
        staff.hire(
                login,
                new Particulars("Keeper " + login, "Post", login + "@example.org"),
                body.id(),
                "A-password-2026");
        staff.grant(login, new NewRole(Role.AUTHORISED, null, null));
        return login;
    }

    private static ItemContent naming(ItemContent row, String post) {
        return row.copy().responsiblePost(post).made();
    }

    Ride draftOf(Department unit) {
        return Objects.requireNonNull(drafts.get(unit.code()));
    }

    List<Department> units() {
        return rides.bean(Departments.class).of(BODY.id()).stream()
                .filter(unit -> unit.code().endsWith(mark))
                .toList();
    }

    Reorganisation reorganisation() {
        return rides.bean(Reorganisation.class);
    }

    /** Whose role it is and what it is: where it is held may change. */
    Set<String> roles() {
        return rides.bean(People.class).memberships().stream()
                .filter(held -> held.login().endsWith(mark))
                .map(held -> held.login() + " " + held.role())
                .collect(Collectors.toSet());
    }

    /** Every row, draft, task, process and role is with a department that works, and none is missing. */
    void nothingIsLost(Set<String> roles) {
        Set<UUID> living = units().stream().map(Department::id).collect(Collectors.toSet());
        List<UUID> kept = new ArrayList<>();
        units().forEach(unit ->
                rides.editions().latestRowsOf(BODY.id(), unit.id()).forEach(row -> kept.add(row.rowId())));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(rides.bean(ProcessInventory.class).of(BODY.id()))
                .filteredOn(process -> processes.contains(process.id()))
                .hasSize(processes.size())
                .allSatisfy(process -> assertThat(living).contains(process.departmentId()));
        assertThat(roles()).isEqualTo(roles);
        assertThat(rides.bean(People.class).memberships())
                .filteredOn(held -> held.login().endsWith(mark))
                .extracting(Membership::departmentId)
                .allSatisfy(unit -> assertThat(living).contains(unit));
        drafts.values().forEach(this::isWithItsDepartment);
    }

    private void isWithItsDepartment(Ride draft) {
        ChangeRequest change = rides.bean(Changes.class).require(draft.id());
        Department keeper = units().stream()
                .filter(unit -> unit.id().equals(change.departmentId()))
                .findFirst()
                .orElseThrow();
        assertThat(change.departmentName()).isEqualTo(keeper.name());
        assertThat(rides.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(draft.number())
                        .taskCandidateGroup(EngineGroups.ofDepartment(keeper))
                        .includeAssignedTasks()
                        .count())
                .isOne();
        assertThat(rides.variables(draft.number()))
                .containsEntry("department", keeper.id().toString())
                .containsEntry("departmentName", keeper.name());
    }

    /** The handover that waits for the department at that step. */
    String handoverOf(Department department, String step) {
        TaskService tasks = rides.engine().getTaskService();
        return String.valueOf(tasks.getVariable(waiting(department, step).getId(), "handoverId"));
    }

    /** The task of that step that waits for the department. */
    Task waiting(Department department, String step) {
        return rides.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .processVariableValueEquals("department", department.id().toString())
                .singleResult();
    }

    /** Drafts are taken back and handovers taken over, whoever keeps them now. */
    void takeBack() {
        TaskService tasks = rides.engine().getTaskService();
        for (Department unit : units()) {
            String head = rides.bean(People.class)
                    .holding(unit.id(), Role.HEAD)
                    .get(0)
                    .login();
            List<Task> open = tasks.createTaskQuery()
                    .taskDefinitionKey("takeOver")
                    .taskCandidateGroup(EngineGroups.ofDepartment(unit))
                    .list();
            open.forEach(task -> rides.desks().as(head, () -> {
                tasks.complete(task.getId());
                return task;
            }));
        }
        drafts.forEach((code, draft) -> {
            if (!draft.now().state().over()) {
                draft.withdraw("head." + code, "The test is over.");
            }
        });
    }
}
