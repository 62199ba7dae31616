package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.confirmation.Campaigns;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.ConfirmationState;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Three departments are asked whether their rows are true: one confirms, one changes, one says nothing. */
class ConfirmationRoundTests extends RideTest {

    @Test
    @Clause({"R-48", "R-33"})
    void oneConfirmsOneChangesAndOneIsMissing() {
        List<Row> rows = rowsOfThreeDepartments();
        List<Confirmation> asked = asked();
        assertThat(asked).hasSize(3);
        Visitor head1 = Visitor.signedIn(port(), "head1.sak");

        assertThat(answer("specialist1.sak", of(asked, 1), "confirm"))
                .as("only a head")
                .isEqualTo(403);
        assertThat(answer("head2.sak", of(asked, 1), "confirm"))
                .as("of the department")
                .isEqualTo(403);
        assertThat(answer("head1.kur", of(asked, 1), "confirm")).isEqualTo(403);
        assertThat(Visitor.signedIn(port(), "authorised.kur")
                        .api("GET", "/confirmations/" + of(asked, 1).id(), Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(head1.api("POST", "/confirmations/" + of(asked, 1).id() + "/answer", Map.of("decision", "perhaps"))
                        .statusCode())
                .isEqualTo(400);

        assertThat(answer("head1.sak", of(asked, 1), "confirm")).isEqualTo(200);
        assertThat(answer("head1.sak", of(asked, 1), "confirm")).as("once").isEqualTo(409);
        assertThat(answer("head2.sak", of(asked, 2), "change")).isEqualTo(200);

        Ride change = rides.ride(
                SAK,
                rides.bean(Confirmations.class)
                        .change(of(asked, 2).id())
                        .orElseThrow()
                        .id());
        assertThat(change.state()).isEqualTo(ChangeState.DRAFT);
        whoHasNotConfirmedIsSeen();
        thePublicSeesThePostAndNoName(rows);
        change.withdraw("head2", "Nothing after all.");
        assertThat(new Case(rides, SAK, of(asked, 2).number()).stands()).isEmpty();
        aRowChangedSinceIsConfirmedNoMore(rows.get(0));
    }

    private List<Row> rowsOfThreeDepartments() {
        List<Ride> changes = new ArrayList<>();
        List<ItemContent> contents = new ArrayList<>();
        for (int unit = 1; unit <= 3; unit++) {
            String head = "head" + unit + ".sak";
            Ride change = rides.ride(
                    SAK,
                    rides.desks()
                            .as(
                                    head,
                                    () -> rides.changeWorkflow()
                                            .start(new NewChange(
                                                    SAK.id(), department(head).code(), null, null, head))));
            ItemContent row = rides.row(SAK);
            rides.desks().as(head, () -> rides.drafts().add(change.id(), row, head));
            change.answer("head" + unit, "prepareChange", Map.of());
            changes.add(change.check("accept"));
            contents.add(row);
        }
        rides.toPublication(SAK, changes.toArray(Ride[]::new)).publish();
        return contents.stream()
                .map(content -> rides.editions().latestRows(SAK.id()).stream()
                        .filter(row -> row.touchpointName().equals(content.touchpointName()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Department department(String head) {
        return rides.bean(People.class).departmentsOf(head).get(0);
    }

    private List<Confirmation> asked() {
        Visitor authorised = Visitor.signedIn(port(), "authorised.sak");
        List<String> codes = List.of(
                department("head1.sak").code(),
                department("head2.sak").code(),
                department("head3.sak").code());
        assertThat(Visitor.signedIn(port(), "head1.sak")
                        .api("POST", "/confirmations", Map.of("dueOn", "2026-03-20"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(authorised
                        .api("POST", "/confirmations", Map.of("dueOn", "2026-02-20"))
                        .statusCode())
                .as("not in the past")
                .isEqualTo(400);
        assertThat(authorised
                        .api("POST", "/confirmations", Map.of("dueOn", "2026-03-20", "departments", codes))
                        .statusCode())
                .isEqualTo(201);
        new Watch(rides, SAK).runDueJobs();
        return rides.bean(Confirmations.class)
                .of(rides.bean(Campaigns.class).of(SAK.id()).get(0).id());
    }

    private Confirmation of(List<Confirmation> asked, int unit) {
        return asked.stream()
                .filter(one -> one.departmentId()
                        .equals(department("head" + unit + ".sak").id()))
                .findFirst()
                .orElseThrow();
    }

    private int answer(String login, Confirmation confirmation, String decision) {
        return Visitor.signedIn(port(), login)
                .api("POST", "/confirmations/" + confirmation.id() + "/answer", Map.of("decision", decision))
                .statusCode();
    }

    private void whoHasNotConfirmedIsSeen() {
        JsonNode round = Visitor.read(Visitor.signedIn(port(), "controller.sak").api("GET", "/confirmations", Map.of()))
                .path("items")
                .get(0);
        assertThat(round.path("confirmed").asInt()).isEqualTo(1);
        assertThat(round.path("answers").findValuesAsText("state"))
                .containsExactlyInAnyOrder(
                        ConfirmationState.CONFIRMED.name(),
                        ConfirmationState.CHANGING.name(),
                        ConfirmationState.ASKED.name());
        assertThat(Visitor.signedIn(port(), "head3.sak")
                        .browser()
                        .get("/confirmation")
                        .body())
                .contains(department("head3.sak").name());
    }

    private void thePublicSeesThePostAndNoName(List<Row> rows) {
        People people = rides.bean(People.class);
        Web stranger = new Web(port());
        String confirmed = stranger.get(
                        "/registers/" + SAK.id() + "/rows/" + rows.get(0).rowId())
                .body();
        assertThat(confirmed)
                .contains("02.03.2026", people.require("head1.sak").post())
                .doesNotContain(people.name("head1.sak"));
        String not = stranger.get(
                        "/registers/" + SAK.id() + "/rows/" + rows.get(1).rowId())
                .body();
        assertThat(not).doesNotContain("<dt>" + heading(confirmed));
    }

    /** The label of what the page says about the confirmation, in its own words. */
    private static String heading(String page) {
        int time = page.indexOf("<time datetime=\"2026-03-02\"");
        int label = page.lastIndexOf("<dt>", time) + "<dt>".length();
        return page.substring(label, page.indexOf("</dt>", label));
    }

    private void aRowChangedSinceIsConfirmedNoMore(Row row) {
        Ride change = rides.empty(SAK);
        rides.addRow(
                change,
                ItemContent.of(Operation.MODIFY, row)
                        .withNeeds(List.of(rides.regulation(SAK).needs().get(1).code()), null));
        change.submit().check("accept");
        rides.toPublication(SAK, change).publish();
        Row after = rides.editions()
                .row(rides.editions().latest(SAK.id()).orElseThrow(), row.rowId())
                .orElseThrow();
        assertThat(rides.bean(Confirmations.class).confirmed(SAK.id(), after)).isEmpty();
        assertThat(rides.bean(Confirmations.class).confirmed(SAK.id(), row)).isPresent();
    }
}
