package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.PER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.change.AskedChanges;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.confirmation.Campaigns;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.handover.Handovers;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.register.Row;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** An authority is no more: its register goes on in another one, and stays where it was for whoever has its address. */
class AuthoritySuccessionTests extends RideTest {

    @Test
    @Clause({"R-30", "R-45"})
    void aRegisterGoesOnByTheRulesOfTheSuccessorAndKeepsItsAddresses() throws IOException {
        Ferries ferries = new Ferries(rides, port());
        Newcomers.comeToWork(rides, PER, 2);
        itsWorkbookIsReadForItsKeeperAlone(ferries.workbook("Ferry by table"));
        ferries.haveARegister();
        Ride pending = ferries.draft("New pier");
        Web admin = signedIn("admin");

        whatIsNotFinishedIsFinishedFirst(ferries, admin, pending);
        assertThat(post(admin, ferries.form("2026-03-02")).statusCode()).isEqualTo(302);

        nothingOfItIsLeftAndNothingBegins(admin, pending);
        theAddressesAnswerAndNameTheSuccessor(ferries.row(1));
        ChangeRequest change = theHeadTakesOver(ferries, pending);
        thereItGoesOn(ferries.row(1), rides.ride(MUR, change.id()));
        onlyItsOwnHeadTakesTheOther(ferries);
    }

    /** What stood before this product comes as a workbook of its form, too. */
    private void itsWorkbookIsReadForItsKeeperAlone(byte[] file) {
        String path = "/adoptions?department=unit-01";
        JsonNode looked =
                Visitor.read(Visitor.signedIn(port(), PER.login("authorised")).upload(path, file));
        assertThat(looked.path("problems")).as(looked.toString()).isEmpty();
        assertThat(looked.path("rows").asInt()).isEqualTo(1);
        assertThat(Visitor.signedIn(port(), PER.login("head1"))
                        .upload(path, file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port(), "authorised.mur")
                        .api(
                                "POST",
                                "/adoptions/" + looked.path("id").asText(),
                                Map.of("kind", "Decree", "date", "2026-02-02"))
                        .statusCode())
                .as("of another authority")
                .isEqualTo(404);
    }

    private void whatIsNotFinishedIsFinishedFirst(Ferries ferries, Web admin, Ride pending) {
        HttpResponse<String> tomorrow = post(admin, ferries.form("2026-03-04"));
        assertThat(tomorrow.statusCode()).isEqualTo(400);
        assertThat(tomorrow.body()).contains("role=\"alert\"", "2026-03-04", "Decree of the Governor 5");
        Map<String, String> incomplete = new HashMap<>(ferries.form("2026-03-02"));
        incomplete.keySet().removeIf(field -> field.startsWith("next-"));
        assertThat(post(admin, incomplete).statusCode()).as("rows for nobody").isEqualTo(400);
        Map<String, String> itself = new HashMap<>(ferries.form("2026-03-02"));
        itself.put("heir", PER.id().value());
        assertThat(post(admin, itself).statusCode()).isEqualTo(400);

        Visitor.signedIn(port(), PER.login("authorised"))
                .api("POST", "/confirmations", Map.of("dueOn", "2026-03-20", "departments", List.of("unit-02")));
        rides.desks().runDueJobs();
        Confirmation asked = rides.bean(Confirmations.class)
                .of(rides.bean(Campaigns.class).of(PER.id()).get(0).id())
                .get(0);
        HttpResponse<String> tooEarly = post(admin, ferries.form("2026-03-02"));
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains(asked.number());
        assertThat(pending.state()).as("nothing was handed over").isEqualTo(ChangeState.DRAFT);
        assertThat(Visitor.signedIn(port(), PER.login("head2"))
                        .api("POST", "/confirmations/" + asked.id() + "/answer", Map.of("decision", "confirm"))
                        .statusCode())
                .isEqualTo(200);
    }

    private void nothingOfItIsLeftAndNothingBegins(Web admin, Ride pending) {
        assertThat(pending.state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(rides.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .tenantIdIn(PER.id().value())
                        .list())
                .isEmpty();
        Map<String, Object> wanted = Map.of("authority", PER.id().value(), "occurredOn", "2026-03-02");
        Visitor head = Visitor.signedIn(port(), PER.login("head1"));
        HttpResponse<String> refused = head.api("POST", "/changes", wanted);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        Visitor keeper = Visitor.signedIn(port(), PER.login("authorised"));
        assertThat(keeper.api("POST", "/confirmations", Map.of("dueOn", "2026-03-20"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.postForm("/administration/departments/" + PER.id(), Map.of("code", "unit-03", "name", "Third"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.get(Ferries.PAGE).body()).doesNotContain("name=\"since\"");
        assertThat(admin.get("/administration/audit?kind=AUTHORITY_SUCCEEDED").body())
                .contains("Decree of the Governor 5");
    }

    private void theAddressesAnswerAndNameTheSuccessor(Row row) {
        Web stranger = new Web(port());
        String register = "/registers/" + PER.id();
        for (String page : List.of(register, register + "/editions/1", register + "/rows/" + row.rowId())) {
            HttpResponse<String> answer = stranger.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            row.touchpointName(),
                            "href=\"/registers/" + MUR.id() + "\"",
                            rides.regulation(MUR).authority().fullName(),
                            "Decree of the Governor 5",
                            "02.03.2026");
        }
        JsonNode api = Visitor.read(stranger.get("/api/v1" + register));
        assertThat(api.path("successor").path("authority").asText())
                .isEqualTo(MUR.id().value());
        assertThat(api.path("rows")).hasSize(2);
        assertThat(stranger.get("/registers/" + MUR.id() + "/about").body())
                .contains(rides.regulation(PER).authority().fullName());
    }

    private ChangeRequest theHeadTakesOver(Ferries ferries, Ride pending) {
        String page = "/handovers/" + handoverTo(ferries, 1);
        for (String stranger : List.of("head1.sak", "head2.mur", PER.login("head1"))) {
            assertThat(signedIn(stranger).get(page).statusCode()).as(stranger).isEqualTo(403);
        }
        Web head = signedIn("head1.mur");
        assertThat(head.get(page).body())
                .contains(ferries.row(1).touchpointName(), pending.number(), "New pier")
                .doesNotContain(ferries.row(2).touchpointName());
        assertThat(head.postForm(page, Map.of()).statusCode()).isEqualTo(302);
        List<ChangeRequest> begun =
                rides.bean(AskedChanges.class).of(UUID.fromString(page.substring("/handovers/".length())));
        assertThat(head.get(page).body()).contains(begun.get(0).number());
        assertThat(begun).singleElement().satisfies(change -> {
            assertThat(change.authority()).isEqualTo(MUR.id());
            assertThat(change.departmentId()).isEqualTo(ferries.next(1).id());
            assertThat(rides.drafts().items(change.id()))
                    .extracting(item -> item.content().touchpointName())
                    .containsExactly(ferries.row(1).touchpointName(), "New pier");
        });
        return begun.get(0);
    }

    private void thereItGoesOn(Row was, Ride change) {
        ChangeItem item = change.rows().get(0);
        assertThat(item.content().direction())
                .as("a code means nothing under another order")
                .isNull();
        assertThat(item.content().otherNeed())
                .isEqualTo(rides.regulation(PER).need("map").orElseThrow().title());
        assertThat(item.content().responsiblePost()).isEqualTo("Ferryman");
        assertThat(change.now().origin().occurredOn()).isEqualTo("2026-03-02");
        String head = MUR.login("head1");
        for (ChangeItem one : change.rows()) {
            String touchpoint = Objects.requireNonNull(one.content().touchpointName());
            rides.desks()
                    .as(head, () -> rides.drafts().replace(change.id(), one.id(), rides.row(MUR, touchpoint), head));
        }
        String page = "/registers/" + PER.id() + "/rows/" + was.rowId();
        String next = "/registers/" + MUR.id() + "/rows/" + item.id();
        change.submit().accept();
        assertThat(new Web(port()).get(page).body()).doesNotContain(next);
        rides.toPublication(MUR, change).publish();

        assertThat(new Web(port()).get(page).body()).contains(next);
        assertThat(new Web(port()).get(next).body()).contains(was.touchpointName());
    }

    private void onlyItsOwnHeadTakesTheOther(Ferries ferries) {
        String other = handoverTo(ferries, 2);
        assertThat(signedIn("head1.mur")
                        .postForm("/changes", "/handovers/" + other, Map.of())
                        .statusCode())
                .isEqualTo(403);
        signedIn("head2.mur").postForm("/handovers/" + other, Map.of());
        rides.bean(AskedChanges.class)
                .of(UUID.fromString(other))
                .forEach(begun -> rides.ride(MUR, begun.id()).withdraw("head2", "The test is over."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorised.per", "authorised.mur", "controller.sak", "calendar1"})
    void onlyAnAdministratorRecordsIt(String other) {
        Newcomers.comeToWork(rides, PER, 2);
        Web web = signedIn(other);

        assertThat(web.get(Ferries.PAGE).statusCode()).isEqualTo(403);
        assertThat(web.postForm("/changes", Ferries.PAGE, new Ferries(rides, port()).form("2026-03-02"))
                        .statusCode())
                .isEqualTo(403);
    }

    /** What waits for the department from the authority that is no more. */
    private String handoverTo(Ferries ferries, int unit) {
        TaskService tasks = rides.engine().getTaskService();
        return tasks
                .createTaskQuery()
                .taskDefinitionKey("takeOver")
                .processVariableValueEquals(
                        "department", ferries.next(unit).id().toString())
                .list()
                .stream()
                .map(task -> String.valueOf(tasks.getVariable(task.getId(), "handoverId")))
                .filter(id -> PER.id()
                        .equals(rides.bean(Handovers.class)
                                .require(UUID.fromString(id))
                                .fromAuthority()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> post(Web web, Map<String, String> fields) {
        return web.postForm(Ferries.PAGE + "?heir=" + MUR.id(), Ferries.PAGE, fields);
    }

    private Web signedIn(String login) {
        Web web = new Web(port());
        web.signIn(login, DemoPeople.PASSWORD);
        return web;
    }
}
