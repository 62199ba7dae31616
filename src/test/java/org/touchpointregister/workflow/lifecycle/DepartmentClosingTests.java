package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Reorganised.BODY;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;
import org.touchpointregister.testing.Web;

/** A department is closed: whoever keeps the register says who goes on, and what is taken out of the register. */
class DepartmentClosingTests extends RideTest {

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

    @Test
    @Clause("R-48")
    void whatAClosedDepartmentLeavesIsPassedOnByTheAuthorisedPerson() {
        Department gone = reorganised.unit(1);
        Department heir = reorganised.unit(2);
        String lost = "head." + gone.code();
        anAdministratorAloneClosesItAndOnce(gone, heir);

        String page = "/handovers/" + reorganised.handoverOf(gone, "distribute");
        assertThat(reorganised.draftOf(gone).tasks(lost, "prepareChange"))
                .as("until then it stays whose it is")
                .hasSize(1);
        Row row = rides.editions().latestRowsOf(BODY.id(), gone.id()).get(0);
        onlyTheAuthorisedPersonDecides(page, heir);
        tasklistLeadsToThePage(gone);
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

    @Test
    @Clause("R-48")
    void threeHundredRowsAreTakenOutByOneDecision() throws Exception {
        Department gone = reorganised.founded(BODY, 3);
        Department heir = reorganised.founded(BODY, 4);
        List<String> rows = reorganised.fill(gone, 301).stream()
                .map(row -> row.rowId().toString())
                .toList();
        String list = "/administration/departments/" + BODY.id();
        signedIn("admin").postForm(list, list + "/" + gone.id() + "/close", Map.of());
        String page = "/handovers/" + reorganised.handoverOf(gone, "distribute");
        Web keeper = signedIn("authorised.len");
        Map<String, String> share = Map.of("heir", heir.code(), "excluded", String.join(",", rows.subList(0, 300)));

        List<String> asked = Statements.ofTheServerAndItsEngine(() -> assertThat(
                        keeper.postForm(page, page + "/distribute", share).statusCode())
                .isEqualTo(302));

        assertThat(asked)
                .as("the register is not read row by row")
                .filteredOn(statement -> statement.contains("edition_row"))
                .isNotEmpty()
                .hasSizeLessThan(20);
        assertThat(keeper.get(page).body().split("chip problem", -1)).hasSize(301);
        Ride exclusion = exclusionOf(page);
        assertThat(exclusion.rows())
                .extracting(item -> item.content().rowId())
                .extracting(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(rows.subList(0, 300));
        exclusion.answer("head." + heir.code(), "prepareChange", Map.of());
        exclusion.check("accept");
        assertThat(rides.editions().latestRowsOf(BODY.id(), heir.id()))
                .extracting(row -> row.rowId().toString())
                .containsExactly(rows.get(300));
    }

    private void anAdministratorAloneClosesItAndOnce(Department gone, Department heir) {
        String list = "/administration/departments/" + BODY.id();
        String close = list + "/" + gone.id() + "/close";
        assertThat(signedIn("authorised.len")
                        .postForm("/changes", close, Map.of())
                        .statusCode())
                .isEqualTo(403);
        Web admin = signedIn("admin");
        assertThat(admin.postForm(list, close, Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get("/administration/audit?kind=DEPARTMENT_CLOSING&words=" + gone.code())
                        .body())
                .contains(gone.name());
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
        Web keeper = signedIn("authorised.len");
        assertThat(keeper.postForm("/changes", page, Map.of()).statusCode())
                .as("nobody takes over what nobody was given")
                .isEqualTo(409);
        String whom = rides.bean(Sentences.class).text("handover.whoGoesOn");
        for (String nobody : List.of("", "nobody")) {
            HttpResponse<String> again = keeper.postForm(page, page + "/distribute", Map.of("heir", nobody));
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat(again.body()).contains("role=\"alert\"", whom);
        }
        String strange = "00000000-0000-0000-0000-000000000000";
        assertThat(keeper.postForm(page, page + "/distribute", Map.of("heir", heir.code(), "excluded", strange))
                        .body())
                .contains("role=\"alert\"", strange);
    }

    /** The task's form asks for nothing: completing it says where the decision is made. */
    private void tasklistLeadsToThePage(Department gone) {
        HttpResponse<String> refused = Visitor.signedIn(port(), "authorised.len")
                .submit(reorganised.waiting(gone, "distribute").getId(), Map.of());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(Visitor.read(refused).path("message").asText())
                .isEqualTo(rides.bean(Sentences.class).text("workflow.answer.onPage"));
    }

    private void theHeirTakesOverAndTheRowIsExcluded(String page, Department heir, Row row) {
        String login = "head." + heir.code();
        assertThat(page).endsWith(reorganised.handoverOf(heir, "takeOver"));
        assertThat(signedIn(login).postForm(page, Map.of()).statusCode()).isEqualTo(302);
        Ride exclusion = exclusionOf(page);
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

    /** The one change that the decision began. */
    private Ride exclusionOf(String page) {
        List<ChangeRequest> begun =
                rides.bean(AskedChanges.class).of(UUID.fromString(page.substring("/handovers/".length())));
        assertThat(begun).hasSize(1);
        return rides.ride(BODY, begun.get(0).id());
    }

    private Web signedIn(String login) {
        Web web = new Web(port());
        web.signIn(login, DemoPeople.PASSWORD);
        return web;
    }
}
