package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Powers;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** A step is done by whoever may do it today, not by whoever once took the task or was given it. */
class SeatsTodayTests extends RideTest {

    private final List<Person> hired = new ArrayList<>();

    /** Another head would stand as such in the acts of other tests. */
    @AfterEach
    void whoWasHiredLeaves() {
        hired.forEach(person -> rides.bean(Staff.class).letGo(person.login(), "", "admin"));
    }

    @Test
    @Clause({"R-8", "R-44"})
    void whoIsNoLongerTheHeadDoesNotSignAndTheActWaitsForTheHeads() {
        Person deputy = hired(Role.APPROVER, Role.MEMBER);
        ActRide act = rides.toAct(MUR).send();
        claim(deputy.login(), act, "approveAct");

        withdraw(deputy, Role.APPROVER);

        assertThat(act.task("approveAct").getAssignee()).isNull();
        Refusal refused = act.refused(deputy.login(), "approveAct", Map.of("decision", "sign"));
        assertThat(refused.kind()).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.MISSING);
        act.head("sign").register().publish();
    }

    @Test
    @Clause({"R-8", "R-44"})
    void whoseGroupIsGoneDoesNotDoWhatTheyHaveInHand() {
        Person deputy = hired(Role.APPROVER);
        ActRide act = rides.toAct(MUR).send();
        claim(deputy.login(), act, "approveAct");
        identity().deleteMembership(deputy.login(), "murmansk-tourism.approver");

        Refusal refused = act.refused(deputy.login(), "approveAct", Map.of("decision", "sign"));

        assertThat(refused.sentence().code()).isEqualTo("workflow.answer.notYoursToday");
        tasks().setAssignee(act.task("approveAct").getId(), null);
        act.head("sign").register().publish();
    }

    @Test
    @Clause("R-46")
    void nobodyTakesATaskForSomebodyElse() {
        ActRide act = rides.toPublication(MUR);
        String task = act.task("publishEdition").getId();
        Web publisher = new Web(port());
        publisher.signIn("publisher.mur", DemoPeople.PASSWORD);

        assertThat(claimed(publisher, task, "specialist1.mur")).isEqualTo(403);
        assertThat(claimed(publisher, task, "nobody.at.all")).isEqualTo(403);
        assertThat(act.task("publishEdition").getAssignee()).isNull();
        assertThat(claimed(publisher, task, "publisher.mur")).isEqualTo(204);
        assertThat(publisher
                        .engine("POST", "/task/" + task + "/claim", "{\"userId\":\"publisher.mur\"}")
                        .statusCode())
                .as("once more by the same person")
                .isEqualTo(204);
        act.publish();
    }

    @Test
    @Clause("R-41")
    void whoComesSecondToATaskIsTold() {
        Ride change = rides.toCheck(MUR);
        claim("authorised.mur", change, "checkCompleteness");

        Web second = new Web(port());
        second.signIn("authorised2.mur", DemoPeople.PASSWORD);

        assertThat(claimed(second, change.task("checkCompleteness").getId(), "authorised2.mur"))
                .isEqualTo(409);
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void powersThatEndedAreGoneFromTheGroupsInTheMorning() {
        rides.travelTo("2026-05-18T04:00:00Z");
        LocalDate day = LocalDate.of(2026, 5, 18);
        Person keeper = hired();
        rides.bean(People.class).grant(keeper, Role.AUTHORISED, MUR.id(), new Powers("Order", "1", day, day, day));
        rides.bean(Accounts.class).align();
        assertThat(groups(keeper)).contains("murmansk-tourism.authorised");

        rides.desks().openMornings();
        rides.travelTo("2026-05-19T07:00:00Z");
        rides.desks().openMornings();

        assertThat(groups(keeper)).doesNotContain("murmansk-tourism.authorised");
    }

    private Person hired(Role... roles) {
        People people = rides.bean(People.class);
        String login = "seated" + people.all().size() + ".mur";
        Person person = people.add(new Person(login, "Seated", "Deputy", login + "@example.org", MUR.id()));
        for (Role role : roles) {
            people.grant(person, role, MUR.id());
        }
        rides.bean(Accounts.class).open(person, DemoPeople.PASSWORD);
        rides.bean(Accounts.class).align();
        hired.add(person);
        return person;
    }

    private void withdraw(Person person, Role role) {
        Staff staff = rides.bean(Staff.class);
        Membership held = staff.rolesOf(person.login()).stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
        staff.withdraw(person.login(), held.id(), "admin");
    }

    private void claim(String login, Case taken, String key) {
        String task = taken.task(key).getId();
        rides.desks().as(login, () -> {
            tasks().claim(task, login);
            return task;
        });
    }

    private static int claimed(Web web, String task, String login) {
        return web.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + login + "\"}")
                .statusCode();
    }

    private List<String> groups(Person person) {
        return identity().createGroupQuery().groupMember(person.login()).list().stream()
                .map(Group::getId)
                .toList();
    }

    private TaskService tasks() {
        return rides.engine().getTaskService();
    }

    private IdentityService identity() {
        return rides.engine().getIdentityService();
    }
}
