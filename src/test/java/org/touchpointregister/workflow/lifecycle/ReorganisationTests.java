package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        }
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
        Task task = tasks().createTaskQuery()
                .taskDefinitionKey("takeOver")
                .processVariableValueEquals("department", heir.id().toString())
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
