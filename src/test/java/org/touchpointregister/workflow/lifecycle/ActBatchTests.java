package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.register.Row;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** One act from changes of several departments: one is taken out, another added, the rows keep their order. */
class ActBatchTests extends RideTest {

    @Test
    @Clause("R-44")
    void changesOfTwoDepartmentsAreApprovedByOneActOneTakenOutAndOneAdded() {
        Ride first = rides.toAccepted(SAK);
        Ride second = ofTheSecondDepartment();
        Ride third = rides.toAccepted(SAK);
        Ride late = rides.toAccepted(SAK);
        ActRide act = rides.toAct(SAK, third, second, first);
        Visitor authorised = Visitor.signedIn(port(), SAK.login("authorised"));
        assertThat(page(authorised, act)).contains(late.number());

        int changed = authorised
                .api(
                        "PUT",
                        "/acts/" + act.id() + "/changes",
                        Map.of("changes", List.of(late.id(), second.id(), first.id()), "reason", "Not yet."))
                .statusCode();

        assertThat(changed).isEqualTo(200);
        assertThat(third.stands()).containsExactly("checkCompleteness");
        assertThat(Stream.of(first, second, late).map(Ride::state)).containsOnly(ChangeState.IN_ACT);
        act.send();
        byte[] seen =
                Printed.fetch(port(), SAK.login("approver"), act, "draft.pdf").body();
        act.head("return").send();
        assertThat(Printed.fetch(port(), SAK.login("approver"), act, "draft.pdf")
                        .body())
                .as("sent again unchanged, it is the same paper")
                .isEqualTo(seen);
        act.head("sign").register().publish();

        List<String> wanted = Stream.of(first, second, late).map(this::point).toList();
        assertThat(rides.editions().rows(rides.editions().require(SAK.id(), act.edition())))
                .extracting(Row::touchpointName)
                .filteredOn(wanted::contains)
                .isEqualTo(wanted);
        third.check("decline");
    }

    @Test
    @Clause("R-44")
    void aDraftIsOpenedWithTheChangesTickedOnThePage() {
        Ride ticked = rides.toAccepted(SAK);
        Ride left = rides.toAccepted(SAK);
        Web authorised = Visitor.signedIn(port(), SAK.login("authorised")).browser();
        assertThat(authorised.get("/acts/new").body())
                .contains(ticked.number(), left.number(), ticked.now().departmentName());
        assertThat(authorised.postForm("/acts/new", Map.of()).statusCode())
                .as("nothing ticked")
                .isEqualTo(400);
        for (String other : List.of(SAK.login("head1"), SAK.login("clerk"))) {
            assertThat(Visitor.signedIn(port(), other)
                            .browser()
                            .get("/acts/new")
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Visitor.signedIn(port(), "authorised.kur")
                        .browser()
                        .get("/acts/new")
                        .body())
                .doesNotContain(ticked.number());

        HttpResponse<String> opened =
                authorised.postForm("/acts/new", Map.of("changes", ticked.id().toString()));

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(ticked.state()).isEqualTo(ChangeState.IN_ACT);
        assertThat(left.state()).isEqualTo(ChangeState.ACCEPTED);
        ActRide act = rides.actOf(ticked);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith(act.id().toString());
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        Stream.of(ticked, left).forEach(Ride::withdraw);
    }

    @Test
    @Clause("R-44")
    void thePageShowsWhoPreparesWhatStandsInTheWayBeforeItIsSent() {
        String point = "Point of two changes on the page";
        Ride first = rides.empty(SAK);
        Ride second = rides.empty(SAK);
        rides.addRow(first, rides.row(SAK, point));
        rides.addRow(second, rides.row(SAK, point));
        ActRide act =
                rides.toAct(SAK, first.submit().check("accept"), second.submit().check("accept"));

        String preparing = page(Visitor.signedIn(port(), SAK.login("authorised")), act);
        String reading = page(Visitor.signedIn(port(), SAK.login("approver")), act);

        assertThat(preparing).contains("role=\"alert\"").contains(point);
        assertThat(reading).doesNotContain("role=\"alert\"").contains(point);
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        Stream.of(first, second).forEach(Ride::withdraw);
    }

    private static String page(Visitor visitor, ActRide act) {
        return visitor.browser().get("/acts/" + act.id()).body();
    }

    private Ride ofTheSecondDepartment() {
        String head = SAK.login("head2");
        UUID id = rides.desks()
                .as(head, () -> rides.changeWorkflow().start(new NewChange(SAK.id(), null, null, null, head)));
        Ride ride = rides.ride(SAK, id);
        rides.desks().as(head, () -> rides.drafts().add(id, rides.row(SAK), head));
        ride.answer("head2", "prepareChange", Map.of());
        return ride.check("accept");
    }

    private String point(Ride ride) {
        return Objects.requireNonNull(ride.rows().get(0).content().touchpointName());
    }
}
