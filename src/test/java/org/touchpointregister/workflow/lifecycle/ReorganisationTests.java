package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Reorganised.BODY;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** People leave, departments are renamed and merged while work is under way: nothing is lost or left without an owner. */
class ReorganisationTests extends RideTest {

    @SuppressWarnings("NullAway.Init")
    private Reorganised reorganised;

    @BeforeEach
    void departmentsOfOurOwn() {
        reorganised = new Reorganised(rides);
    }

    @AfterEach
    void takeBack() {
        reorganised.takeBack();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2026})
    @Clause("R-48")
    void whateverIsRenamedAndMergedNoTaskRowOrRightIsLost(long seed) {
        for (int unit = 1; unit <= 4; unit++) {
            reorganised.unit(unit);
        }
        Set<String> roles = reorganised.roles();
        WorkUnderway work = new WorkUnderway(rides, reorganised);
        try {
            Random random = new Random(seed);

            for (List<Department> units = reorganised.units(); units.size() > 1; units = reorganised.units()) {
                Department one = units.get(random.nextInt(units.size()));
                Department other = units.get(random.nextInt(units.size()));
                if (one.id().equals(other.id())) {
                    reorganised.reorganisation().rename(one.id(), one.name() + "+");
                } else {
                    reorganised.reorganisation().merge(one.id(), other.id(), "admin");
                }
                reorganised.nothingIsLost(roles);
                work.isWithLivingDepartments();
            }
        } finally {
            work.takeBack();
        }
    }

    @Test
    @Clause({"R-43", "R-48"})
    void aVoteGoesOnWhileItsDepartmentIsMerged() {
        Department gone = reorganised.founded(KUR, 1);
        Department heir = reorganised.founded(KUR, 2);
        Ride change = new Register(rides).empty(KUR, "head." + gone.code());
        String login = "head." + gone.code();
        rides.desks().as(login, () -> rides.drafts().add(change.id(), rides.row(KUR), login));
        change.answer(login, "prepareChange", Map.of());
        change.check("accept");
        long votes = votes(change);

        reorganised.reorganisation().merge(gone.id(), heir.id(), "admin");

        assertThat(change.state()).isEqualTo(ChangeState.VOTING);
        assertThat(votes(change)).isPositive().isEqualTo(votes);
        assertThat(change.now().departmentId()).isEqualTo(heir.id());
        change.vote("chair", "accept").vote("member1", "accept");
        assertThat(change.state()).isEqualTo(ChangeState.ACCEPTED);
        change.withdraw("head." + heir.code(), "The test is over.");
        takeOverAs("head." + heir.code(), heir);
    }

    private long votes(Ride change) {
        return tasks().createTaskQuery()
                .processInstanceBusinessKey(change.number())
                .taskDefinitionKey("voteOnChange")
                .count();
    }

    private void takeOverAs(String head, Department heir) {
        assertThat(signedIn(head)
                        .postForm("/handovers/" + handoverOf(heir), Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Clause("R-48")
    void theHeirLooksThroughWhatCameAndTheNextEditionNamesIt() {
        Department gone = reorganised.unit(1);
        Department heir = reorganised.unit(2);
        Edition before = rides.editions().latest(BODY.id()).orElseThrow();
        Row row = rides.editions().latestRowsOf(BODY.id(), gone.id()).get(0);

        reorganised.reorganisation().merge(gone.id(), heir.id(), "admin");

        assertThat(rides.editions().row(before, row.rowId()).orElseThrow().departmentName())
                .as("what was approved stays as it was")
                .isEqualTo(gone.name());
        String page = "/handovers/" + handoverOf(heir);
        assertThat(signedIn("head1.mur").get(page).statusCode()).isEqualTo(403);
        assertThat(signedIn("head1.mur").postForm("/changes", page, Map.of()).statusCode())
                .isEqualTo(403);
        Web head = signedIn("head." + heir.code());
        assertThat(head.get(page).body())
                .contains(
                        gone.name(),
                        row.touchpointName(),
                        reorganised.draftOf(gone).number(),
                        "Inventory");
        assertThat(head.postForm(page, Map.of()).statusCode()).isEqualTo(302);
        assertThat(head.postForm("/changes", page, Map.of()).statusCode())
                .as("once")
                .isEqualTo(409);

        Ride draft = reorganised.draftOf(gone);
        String login = "head." + heir.code();
        rides.desks().as(login, () -> rides.drafts().add(draft.id(), rides.row(BODY), login));
        draft.answer(login, "prepareChange", Map.of());
        draft.check("accept");
        Edition after = rides.editions().latest(BODY.id()).orElseThrow();
        assertThat(rides.editions().row(after, row.rowId()).orElseThrow().departmentName())
                .isEqualTo(heir.name());
    }

    @Test
    @Clause("R-48")
    void whatAClosedDepartmentLeavesIsPassedOnByTheAuthorisedPerson() {
        Department gone = reorganised.unit(1);
        Department heir = reorganised.unit(2);
        String lost = "head." + gone.code();
        String list = "/administration/departments/" + BODY.id();
        String close = list + "/" + gone.id() + "/close";
        assertThat(signedIn("authorised.len")
                        .postForm("/changes", close, Map.of())
                        .statusCode())
                .isEqualTo(403);
        Web admin = signedIn("admin");
        assertThat(admin.postForm(list, close, Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.postForm(list, close, Map.of()).statusCode())
                .as("once")
                .isEqualTo(409);
        assertThat(admin.postForm(
                                list,
                                list + "/" + gone.id() + "/merge",
                                Map.of("heir", heir.id().toString()))
                        .statusCode())
                .as("somebody else is asked already")
                .isEqualTo(409);

        String page = "/handovers/" + handoverOf(gone, "distribute");
        assertThat(reorganised.draftOf(gone).tasks(lost, "prepareChange"))
                .as("until then it stays whose it is")
                .hasSize(1);
        Row row = rides.editions().latestRowsOf(BODY.id(), gone.id()).get(0);
        onlyTheAuthorisedPersonDecides(page, heir);
        Web keeper = signedIn("authorised.len");
        assertThat(keeper.get(page).body())
                .contains(row.touchpointName(), reorganised.draftOf(gone).number(), heir.name());
        Map<String, String> share =
                Map.of("heir", heir.code(), "excluded", row.rowId().toString());
        assertThat(keeper.postForm(page, page + "/distribute", share).statusCode())
                .isEqualTo(302);

        assertThat(rides.bean(Departments.class).living(gone.id()).id()).isEqualTo(heir.id());
        assertThat(rides.bean(People.class).membershipsOf(lost)).isEmpty();
        assertThat(reorganised.draftOf(gone).tasks(lost, "prepareChange")).isEmpty();
        assertThat(reorganised.draftOf(gone).tasks("head." + heir.code(), "prepareChange"))
                .hasSize(1);
        theHeirTakesOverAndTheRowIsExcluded(page, heir, row);
    }

    private void onlyTheAuthorisedPersonDecides(String page, Department heir) {
        Map<String, String> share = Map.of("heir", heir.code());
        for (String other : List.of("authorised.mur", "controller.len", "head." + heir.code(), "admin")) {
            assertThat(signedIn(other)
                            .postForm("/changes", page + "/distribute", share)
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(signedIn("authorised.mur").get(page).statusCode()).isEqualTo(403);
        assertThat(signedIn("authorised.len")
                        .postForm("/changes", page, Map.of())
                        .statusCode())
                .as("nobody takes over what nobody was given")
                .isEqualTo(409);
        assertThat(signedIn("authorised.len")
                        .postForm(page, page + "/distribute", Map.of("heir", "nobody"))
                        .statusCode())
                .isEqualTo(400);
        String strange = "00000000-0000-0000-0000-000000000000";
        assertThat(signedIn("authorised.len")
                        .postForm(page, page + "/distribute", Map.of("heir", heir.code(), "excluded", strange))
                        .body())
                .contains("role=\"alert\"", strange);
    }

    private void theHeirTakesOverAndTheRowIsExcluded(String page, Department heir, Row row) {
        String login = "head." + heir.code();
        UUID handover = UUID.fromString(page.substring("/handovers/".length()));
        assertThat(handoverOf(heir, "takeOver")).isEqualTo(handover.toString());
        assertThat(signedIn(login).postForm(page, Map.of()).statusCode()).isEqualTo(302);
        List<ChangeRequest> begun = rides.bean(AskedChanges.class).of(handover);
        assertThat(begun).hasSize(1);
        Ride exclusion = rides.ride(BODY, begun.get(0).id());
        assertThat(exclusion.rows()).singleElement().satisfies(item -> {
            assertThat(item.content().operation()).isEqualTo(Operation.EXCLUDE);
            assertThat(item.content().rowId()).isEqualTo(row.rowId());
        });
        assertThat(rides.editions().latestRowsOf(BODY.id(), heir.id()))
                .extracting(Row::rowId)
                .as("until it is decided")
                .contains(row.rowId());
        exclusion.answer(login, "prepareChange", Map.of());
        exclusion.check("accept");
        assertThat(rides.editions().latestRows(BODY.id()))
                .extracting(Row::rowId)
                .doesNotContain(row.rowId());
    }

    @Test
    @Clause("R-48")
    void whoeverLeavesHandsTasksToASuccessorOrBackAndPostsToTheHead() {
        Department unit = reorganised.unit(1);
        String leaver = reorganised.hire("leaver." + unit.code(), "Post " + unit.code(), unit, Role.SPECIALIST);
        String next = reorganised.hire("next." + unit.code(), "Adviser", unit, Role.SPECIALIST);
        Task task = reorganised.draftOf(unit).task("prepareChange");
        rides.desks().as(leaver, () -> {
            tasks().claim(task.getId(), leaver);
            return task;
        });

        staff().letGo(leaver, next, "admin");

        assertThat(reorganised.draftOf(unit).task("prepareChange").getAssignee())
                .isEqualTo(next);
        staff().letGo(next, "", "admin");
        assertThat(reorganised.draftOf(unit).task("prepareChange").getAssignee())
                .isNull();
        assertThat(reorganised.draftOf(unit).tasks("head." + unit.code(), "prepareChange"))
                .hasSize(1);
        assertThat(signedIn("head." + unit.code())
                        .get("/handovers/" + handoverOf(unit))
                        .body())
                .contains("Reorganised " + leaver, "Desk " + unit.code());
    }

    @Test
    void aCheckThatWasOfferedToOneByNameIsOfferedToTheOthersWhenThatOneLeaves() {
        String checker = reorganised.hireKeeper(MUR);
        Ride change = rides.toCheck(MUR);
        change.check(checker, "return").resubmit();
        assertThat(change.tasks("authorised", "checkCompleteness"))
                .as("it is the one who checked before")
                .isEmpty();

        staff().letGo(checker, "", "admin");

        assertThat(change.tasks("authorised", "checkCompleteness")).hasSize(1);
        change.check("decline");
    }

    @Test
    void departmentsKeepTheirNamesWhileAnActIsWithTheHead() {
        ActRide act = rides.toAct(MUR).send();
        Department unit = rides.bean(Departments.class).of(MUR.id()).get(0);

        assertThatThrownBy(() -> reorganised.reorganisation().rename(unit.id(), "Another"))
                .isInstanceOf(Refusal.class)
                .hasMessage("act.reorganiseLater");

        act.head("decline");
        assertThat(rides.bean(Departments.class).require(unit.id()).name()).isEqualTo(unit.name());
    }

    /** The handover that waits for the department in a task of its own. */
    private String handoverOf(Department heir) {
        return handoverOf(heir, "takeOver");
    }

    private String handoverOf(Department department, String step) {
        Task task = tasks().createTaskQuery()
                .taskDefinitionKey(step)
                .processVariableValueEquals("department", department.id().toString())
                .singleResult();
        return String.valueOf(tasks().getVariable(task.getId(), "handoverId"));
    }

    private Web signedIn(String login) {
        Web web = new Web(port());
        web.signIn(login, DemoPeople.PASSWORD);
        return web;
    }

    private TaskService tasks() {
        return rides.engine().getTaskService();
    }

    private Staff staff() {
        return rides.bean(Staff.class);
    }
}
