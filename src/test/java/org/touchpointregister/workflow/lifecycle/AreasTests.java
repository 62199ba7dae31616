package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Several authorised persons share the departments of their authority. */
class AreasTests extends RideTest {

    private static final String CHECK = "checkCompleteness";
    private static final String FIRST = "authorised.mur";
    private static final String SECOND = "authorised2.mur";

    @AfterEach
    void nobodyHasAnArea() {
        areas().assign(FIRST, Set.of(), FIRST);
        areas().assign(SECOND, Set.of(), FIRST);
    }

    @Test
    @Clause({"R-41", "R-8"})
    void theCheckFollowsTheAreaOfTheDepartmentAtOnceAndWithoutOneItIsEverybodys() {
        Ride open = rides.toCheck(MUR);
        Ride taken = rides.toCheck(MUR);
        rides.desks().as(FIRST, () -> {
            rides.engine().getTaskService().claim(taken.task(CHECK).getId(), FIRST);
            return taken;
        });
        assertThat(open.tasks("authorised", CHECK)).hasSize(1);
        assertThat(open.tasks("authorised2", CHECK)).hasSize(1);

        assertThat(assign(FIRST, SECOND, open.now().departmentId()).statusCode())
                .isEqualTo(302);

        Ride next = rides.toCheck(MUR);
        assertThat(open.tasks("authorised", CHECK)).as("nobody had taken it").isEmpty();
        assertThat(next.tasks("authorised", CHECK)).isEmpty();
        assertThat(next.tasks("authorised2", CHECK)).hasSize(1);
        assertThat(taken.tasks("authorised", CHECK)).as("in hand").hasSize(1);
        assertThat(Visitor.signedIn(port(), "head1.mur")
                        .browser()
                        .get("/changes/" + next.id() + "/status")
                        .body())
                .contains(rides.bean(People.class).name(SECOND));
        assertThat(page(FIRST).get("/areas").body()).contains("checked");

        areas().assign(SECOND, Set.of(), FIRST);
        assertThat(next.tasks("authorised", CHECK))
                .as("nobody's area is everybody's")
                .hasSize(1);
        open.withdraw();
        taken.withdraw();
        next.withdraw();
    }

    @Test
    @Clause({"R-41", "R-8"})
    void whoStandsInForTheHolderOfAnAreaChecksInItAndTheOthersDoNot() {
        Leaves leaves = new Leaves(rides);
        String standIn = leaves.newcomer(MUR);
        Ride change = rides.toCheck(MUR);
        areas().assign(SECOND, Set.of(change.now().departmentId()), FIRST);
        try {
            leaves.enter(SECOND, standIn);
            leaves.begin();
            assertThat(change.tasks(standIn, CHECK)).hasSize(1);
            assertThat(change.tasks("authorised", CHECK)).isEmpty();
        } finally {
            leaves.end();
        }
        assertThat(change.tasks(standIn, CHECK)).isEmpty();
        assertThat(change.tasks("authorised2", CHECK)).hasSize(1);
        change.withdraw();
    }

    @Test
    @Clause("R-8")
    void areasAreSetByTheAuthoritysOwnAuthorisedPersonsOrAnAdministratorForItsOwnDepartments() {
        UUID own = rides.bean(Departments.class).of(MUR.id()).get(0).id();
        UUID foreign = rides.bean(Departments.class).of(Body.KUR.id()).get(0).id();

        assertThat(page("head1.mur").get("/areas").statusCode()).isEqualTo(403);
        assertThat(assign("authorised.kur", SECOND, own).statusCode()).isEqualTo(403);
        assertThat(assign(FIRST, SECOND, foreign).statusCode()).isEqualTo(404);
        assertThat(assign(FIRST, "head1.mur", own).statusCode()).isEqualTo(404);
        assertThat(assign("admin", SECOND, own).statusCode()).isEqualTo(302);
        assertThat(areas().of(MUR.id())).containsEntry(SECOND, Set.of(own));
    }

    private HttpResponse<String> assign(String who, String keeper, UUID department) {
        return page(who).postForm("/areas", Map.of("login", keeper, "department", department.toString()));
    }

    private Web page(String login) {
        return Visitor.signedIn(port(), login).browser();
    }

    private Areas areas() {
        return rides.bean(Areas.class);
    }
}
