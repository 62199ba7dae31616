package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.testing.Clause;

/** Areas and substitutions when departments are merged and people leave: nobody's tasks wait for one who is gone. */
class SuccessionTests extends RideTest {

    private static final String CHECK = "checkCompleteness";
    private static final String PREPARE = "prepareChange";
    private static final String KEEPER = "authorised.len";

    @SuppressWarnings("NullAway.Init")
    private Reorganised reorganised;

    @SuppressWarnings("NullAway.Init")
    private Leaves leaves;

    @BeforeEach
    void departmentsOfOurOwn() {
        reorganised = new Reorganised(rides);
        leaves = new Leaves(rides);
    }

    @AfterEach
    void takeBack() {
        leaves.end();
        areas().assign(KEEPER, Set.of(), "admin");
        reorganised.takeBack();
    }

    @Test
    @Clause({"R-41", "R-8"})
    void theAreaOfAMergedDepartmentGoesToTheHeirWithItsOpenChecks() {
        Department gone = reorganised.unit(1);
        Department heir = reorganised.unit(2);
        String keeper = reorganised.hireKeeper(LEN);
        areas().assign(keeper, Set.of(gone.id()), "admin");
        Ride ofGone = submitted(gone);
        Ride ofHeir = submitted(heir);
        assertThat(ofGone.tasks(KEEPER, CHECK)).isEmpty();
        assertThat(ofHeir.tasks(KEEPER, CHECK)).hasSize(1);

        reorganised.reorganisation().merge(gone.id(), heir.id(), "admin");

        assertThat(areas().of(LEN.id())).containsEntry(keeper, Set.of(heir.id()));
        assertThat(ofGone.tasks(keeper, CHECK)).hasSize(1);
        assertThat(ofGone.tasks(KEEPER, CHECK)).isEmpty();
        assertThat(ofHeir.tasks(keeper, CHECK)).hasSize(1);
        assertThat(ofHeir.tasks(KEEPER, CHECK)).as("the heir is in an area now").isEmpty();
        staff().letGo(keeper, "", "admin");
        assertThat(ofGone.tasks(KEEPER, CHECK))
                .as("nobody's area is everybody's")
                .hasSize(1);
        assertThat(ofHeir.tasks(KEEPER, CHECK)).hasSize(1);
    }

    @Test
    @Clause({"R-41", "R-8"})
    void theAreaOfOneWhoLeavesIsTheSuccessorsAndARoleTakenAwayLeavesNoCheckBehind() {
        Department unit = reorganised.unit(1);
        String keeper = reorganised.hireKeeper(LEN);
        areas().assign(keeper, Set.of(unit.id()), "admin");
        Ride change = submitted(unit);
        UUID role = staff().rolesOf(keeper).get(0).id();

        staff().withdraw(keeper, role, "admin");
        assertThat(change.tasks(keeper, CHECK)).isEmpty();
        assertThat(change.tasks(KEEPER, CHECK)).hasSize(1);

        staff().letGo(keeper, KEEPER, "admin");
        assertThat(areas().of(LEN.id()))
                .containsEntry(KEEPER, Set.of(unit.id()))
                .doesNotContainKey(keeper);
        assertThat(change.tasks(KEEPER, CHECK)).hasSize(1);
    }

    @Test
    @Clause("R-8")
    void whoStoodInLeavesAndTheTaskIsInTheAbsentOnesHandAgain() {
        Department unit = reorganised.unit(1);
        String head = "head." + unit.code();
        Ride draft = claimed(unit, head);
        String standIn = leaves.newcomer(LEN);
        Substitution running = leaves.enter(head, standIn);
        leaves.begin();
        assertThat(draft.task(PREPARE).getAssignee()).isEqualTo(standIn);

        staff().letGo(standIn, "", "admin");

        assertThat(leaves.substitutions().open(now(running))).isFalse();
        assertThat(leaves.over(running)).isTrue();
        assertThat(now(running).endedBy()).isEqualTo("admin");
        assertThat(draft.task(PREPARE).getAssignee()).isEqualTo(head);
    }

    @Test
    @Clause("R-8")
    void theAbsentOneLeavesAndTheTaskIsTheSuccessorsNotTheStandIns() {
        Department unit = reorganised.unit(1);
        String leaver = reorganised.hire("leaver." + unit.code(), "Adviser", unit, Role.SPECIALIST);
        String next = reorganised.hire("next." + unit.code(), "Adviser", unit, Role.SPECIALIST);
        Ride draft = claimed(unit, leaver);
        String standIn = leaves.newcomer(LEN);
        Substitution running = leaves.enter(leaver, standIn);
        leaves.begin();
        assertThat(draft.task(PREPARE).getAssignee()).isEqualTo(standIn);

        staff().letGo(leaver, next, "admin");

        assertThat(leaves.over(running)).isTrue();
        assertThat(draft.task(PREPARE).getAssignee()).isEqualTo(next);
        assertThat(draft.tasks(standIn, PREPARE)).isEmpty();
        Substitution later = leaves.enter("head." + unit.code(), standIn);
        staff().letGo(standIn, "", "admin");
        assertThat(leaves.over(later)).isTrue();
    }

    private Ride claimed(Department unit, String login) {
        Ride draft = reorganised.draftOf(unit);
        rides.desks().as(login, () -> {
            rides.engine().getTaskService().claim(draft.task(PREPARE).getId(), login);
            return draft;
        });
        return draft;
    }

    /** The department's draft with a row, under check. */
    private Ride submitted(Department unit) {
        Ride draft = reorganised.draftOf(unit);
        String head = "head." + unit.code();
        rides.desks().as(head, () -> rides.drafts().add(draft.id(), rides.row(LEN), head));
        draft.answer(head, PREPARE, Map.of());
        return draft;
    }

    private Substitution now(Substitution one) {
        return leaves.substitutions().require(one.id());
    }

    private Areas areas() {
        return rides.bean(Areas.class);
    }

    private Staff staff() {
        return rides.bean(Staff.class);
    }
}
