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
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Row;
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

        mergedOnThePage(gone, heir);

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

    private void mergedOnThePage(Department gone, Department heir) {
        String list = "/administration/departments/" + BODY.id();
        Web admin = signedIn("admin");
        assertThat(admin.postForm(
                                list,
                                list + "/" + gone.id() + "/merge",
                                Map.of("heir", heir.id().toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(admin.get("/administration/audit?kind=DEPARTMENT_MERGED&words=" + gone.code())
                        .body())
                .contains(gone.name(), heir.name());
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

    private String handoverOf(Department heir) {
        return reorganised.handoverOf(heir, "takeOver");
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
