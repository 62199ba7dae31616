package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** An authority that exists only as one file goes the whole way under its own words, term and columns. */
class FifthAuthorityLifecycleTests extends RideTest {

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
    }

    @Test
    @Clause("R-9")
    void whereEachChangeHasItsOwnActTheDraftOpensByItself() {
        Ride one = rides.toAccepted(LES);
        Ride other = rides.toAccepted(LES);

        assertThat(one.state()).isEqualTo(ChangeState.IN_ACT);
        assertThat(one.now().actId()).isNotNull().isNotEqualTo(other.now().actId());
        ActRide act = rides.actOf(one);
        assertThat(act.stands()).containsExactly("prepareAct");
        assertThat(act.now().preparedBy()).isEqualTo(LES.login("authorised"));
        act.send().head("sign").register().publish();
        assertThat(one.state()).isEqualTo(ChangeState.ADOPTED);
        rides.actOf(other).answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        assertThat(other.stands()).containsExactly("waitForAct");
    }

    @Test
    @Clause({"R-11", "R-13", "R-16", "R-46"})
    void theInventedAuthorityPublishesWithinItsOwnTermInItsOwnColumns() {
        rides.publishedBefore(LES);
        Ride change = rides.toAccepted(LES);
        ActRide act = rides.toPublication(LES, change);
        Post post = Post.about(rides, act);

        // Fifteen calendar days, the day of the act the first of them: 2 March and fourteen more.
        assertThat(post.deadline().due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(post.deadline().legal()).isTrue();
        assertThat(change.number()).startsWith(rides.regulation(LES).authority().numberPrefix());
        // Krasnoyarsk is seven hours ahead; the first reminder goes four working days before, at half past eight.
        at("2026-03-10T01:29:59Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).isEmpty();
        at("2026-03-10T01:30:00Z");
        assertThat(post.states(NoticeKind.DUE_SOON)).containsExactly("SENT");
        rides.travelTo("2026-03-16T16:59:59Z");
        act.publish();

        assertThat(act.publication().inTime()).isTrue();
        assertThat(change.state()).isEqualTo(ChangeState.ADOPTED);
        String page = new Web(port()).get("/registers/" + LES.id()).body();
        assertThat(page).contains(rides.regulation(LES).words().registerTitle());
        assertThat(rides.regulation(LES).columns())
                .extracting(Regulation.Column::heading)
                .hasSize(7)
                .allSatisfy(heading -> assertThat(page).contains(heading));
        assertThat(page)
                .contains(Objects.requireNonNull(change.rows().get(0).content().touchpointName()));
    }

    @Test
    @Clause({"R-40", "R-41"})
    void whereTheOnlyAuthorisedPersonSubmittedTheControllingOneChecks() {
        UUID id = rides.desks()
                .as(
                        "authorised.les",
                        () -> rides.changeWorkflow()
                                .start(new NewChange(LES.id(), "south", null, null, "authorised.les")));
        Ride change = rides.ride(LES, id);
        rides.drafts().add(id, rides.row(LES), "authorised.les");
        change.answer("authorised", "prepareChange", Map.of());

        assertThat(change.tasks("authorised", "checkCompleteness")).isEmpty();
        Refusal own = change.refused("authorised", "checkCompleteness", Map.of("decision", "accept"));
        assertThat(own.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        change.check("controller", "decline");
        assertThat(change.state()).isEqualTo(ChangeState.DECLINED);
    }

    @Test
    @Clause({"R-40", "R-41"})
    void whoSubmittedIsNoCandidateForTheCheckThoughAuthorised() {
        People people = rides.bean(People.class);
        if (!people.holds("deputy1.kur", KUR.id(), Role.AUTHORISED)) {
            people.grant(people.require("deputy1.kur"), Role.AUTHORISED, KUR.id());
            rides.bean(Accounts.class).align();
        }
        Ride change = rides.toPrepare(KUR);
        change.answer("deputy1", "prepareChange", Map.of());

        assertThat(rides.engine()
                        .getTaskService()
                        .getIdentityLinksForTask(
                                change.task("checkCompleteness").getId()))
                .extracting(IdentityLink::getUserId)
                .containsExactlyInAnyOrder("authorised.kur", "authorised2.kur");
        Refusal own = change.refused("deputy1", "checkCompleteness", Map.of("decision", "accept"));
        assertThat(own.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        change.check("decline");
    }

    private void at(String instant) {
        rides.travelTo(instant);
        rides.desks().runDueJobs();
    }
}
