package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.act.Registration;
import org.touchpointregister.change.CorrectableField;
import org.touchpointregister.change.Corrections;
import org.touchpointregister.confirmation.Confirmation;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.identity.People;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.proof.PlacementCertificate;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

/** Wherever a deed is named that was done for somebody absent, it says for whom: by name inside, by post on papers that leave. */
class InSomebodysPlaceTests extends RideTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATED = "27.02.2026";

    @SuppressWarnings("NullAway.Init")
    private Leaves leaves;

    @BeforeEach
    void peopleAreThere() {
        leaves = new Leaves(rides);
        Foresters.comeToWork(rides);
    }

    @AfterEach
    void everybodyIsBack() {
        leaves.end();
    }

    @Test
    @Clause({"R-41", "R-43", "R-44", "R-46", "R-8"})
    void pagesCertificateAndArchiveOfAnEditionSayForWhomEachStepWasDone() throws IOException {
        rides.publishedBefore(KUR);
        String submits = standIn("head1.kur");
        String checks = standIn("authorised.kur");
        String votes = standIn("member1.kur");
        String signs = standIn("approver.kur");
        String publishes = standIn("publisher.kur");
        leaves.begin();
        Ride change = rides.toPrepare(KUR);
        change.answer(submits, "prepareChange", Map.of());
        aCorrectionSaysItToo(change, checks);
        change.check(checks, "accept").vote("chair", "accept").vote(votes, "accept");
        ActRide act = rides.toAct(KUR, change);
        act.answer(checks, "prepareAct", Map.of("decision", "send"));
        act.answer(signs, "approveAct", Map.of("decision", "sign"));
        act.register().answer(publishes, "publishEdition", Map.of("evidence", "Seen in the store."));
        rides.desks().runDueJobs();
        act.answer(checks, "confirmPublication", Map.of("decision", "confirm"));
        rides.desks().runDueJobs();

        Publication elsewhere = act.publications().stream()
                .filter(one -> !one.builtIn())
                .findFirst()
                .orElseThrow();
        assertThat(page("authorised.kur", "/publications/" + elsewhere.id()))
                .contains(said(publishes, "publisher.kur"), said(checks, "authorised.kur"));
        Edition edition = rides.editions().require(KUR.id(), act.edition());
        String certificate = Printed.text(rides.bean(PlacementCertificate.class).pdf(edition));
        assertThat(certificate)
                .contains(byPost("publisher.kur"), byPost("authorised.kur"))
                .doesNotContain(Printed.squeezed(name(publishes)), Printed.squeezed(name("publisher.kur")));
        theArchiveSaysItToo(Archive.of(port(), "controller.kur", edition), change);
        theCourseInCockpitSaysItToo(change, checks);
    }

    private void aCorrectionSaysItToo(Ride change, String checks) {
        rides.bean(Corrections.class)
                .make(
                        change.id(),
                        change.rows().get(0).id(),
                        new Corrections.Wanted(CorrectableField.TOUCHPOINT, "Touchpoint of " + checks),
                        checks);
        assertThat(Visitor.signedIn(port(), "head1.kur")
                        .api("GET", "/changes/" + change.id() + "/corrections", Map.of())
                        .body())
                .contains(said(checks, "authorised.kur"));
    }

    private void theArchiveSaysItToo(Map<String, byte[]> parts, Ride change) throws IOException {
        JsonNode round = json(parts, "changes/" + change.number() + ".json")
                .path("rounds")
                .get(0);
        assertThat(squeezed(round, "submittedFor")).isEqualTo(byPost("head1.kur"));
        assertThat(squeezed(round, "decidedFor")).isEqualTo(byPost("authorised.kur"));
        assertThat(json(parts, "votes/" + change.number() + ".json").findValuesAsText("castFor"))
                .anyMatch(whom -> Printed.squeezed(whom).equals(byPost("member1.kur")));
        assertThat(squeezed(json(parts, "act/act.json"), "decidedFor")).isEqualTo(byPost("approver.kur"));
        assertThat(json(parts, "decisions/steps.json"))
                .filteredOn(step -> step.path("step").asText().equals("publishEdition"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(squeezed(step, "doneFor")).isEqualTo(byPost("publisher.kur")));
    }

    private void theCourseInCockpitSaysItToo(Ride change, String checks) {
        String instance = rides.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(change.number())
                .processDefinitionKey("register-change")
                .singleResult()
                .getId();
        assertThat(Visitor.signedIn(port(), "controller.kur")
                        .api("GET", "/cockpit/cases/" + instance + "/course", Map.of())
                        .body())
                .contains(said(checks, "authorised.kur"));
    }

    @Test
    @Clause({"R-44", "R-8"})
    void theAgreementSheetAndTheSignatoryAreThoseWhoStoodIn() throws IOException {
        String agrees = standIn("manager.les");
        String signs = standIn("approver.les");
        ActRide act = rides.toAct(LES).sendToBeAgreed();
        leaves.begin();

        act.completeUnclaimed(agrees, asked(act, agrees), Map.of("decision", "agree"));
        act.agreeByAll();
        assertThat(page("authorised.les", "/acts/" + act.id())).contains(said(agrees, "manager.les"));
        assertThat(Printed.of(port(), act, "approver").text())
                .contains(Printed.squeezed(name(agrees)), Printed.squeezed(name("manager.les")), Leaves.ORDER);
        act.answer(signs, "approveAct", Map.of("decision", "sign"));
        act.register();
        assertThat(Printed.of(port(), act, "clerk").text())
                .as("who signs in the place of the head signs as acting")
                .contains(Printed.squeezed(rides.bean(Sentences.class)
                        .text(
                                "act.acting",
                                Objects.requireNonNull(
                                        rides.regulation(LES).act().signatoryGenitive()))));

        Registration registered = act.registered();
        assertThat(registered.signatory()).isEqualTo("Adviser " + name(signs));
        assertThat(registered.actingGround()).contains(name("approver.les"), Leaves.ORDER, DATED);
        act.publish();
        JsonNode sheet = json(
                Archive.of(port(), "authorised.les", rides.editions().require(LES.id(), act.edition())),
                "act/agreement.json");
        assertThat(sheet.findValuesAsText("answeredFor"))
                .extracting(Printed::squeezed)
                .containsOnlyOnce(byPost("manager.les"));
    }

    @Test
    @Clause("R-44")
    void withoutAnySubstitutionTheSignatoryIsTheOneTheOrderNames() {
        ActRide act = rides.toSigned(LES).register();

        assertThat(act.registered().signatory())
                .isEqualTo(
                        Objects.requireNonNullElse(rides.regulation(LES).act().signatory(), ""));
        assertThat(act.registered().actingGround()).isNull();
        act.publish();
    }

    @Test
    @Clause({"R-48", "R-8"})
    void aConfirmationSaysForWhomItWasGiven() {
        rides.publishedBefore(MUR);
        String confirms = standIn("head1.mur");
        leaves.begin();
        String department =
                rides.bean(People.class).departmentsOf("head1.mur").get(0).code();
        HttpResponse<String> round = Visitor.signedIn(port(), "authorised.mur")
                .api("POST", "/confirmations", Map.of("dueOn", "2026-03-20", "departments", List.of(department)));
        assertThat(round.statusCode()).isEqualTo(201);
        new Watch(rides, MUR).runDueJobs();
        // Other tests' rounds may have begun at the same moment.
        Confirmation asked = rides.bean(Confirmations.class)
                .of(UUID.fromString(Visitor.read(round).path("id").asText()))
                .get(0);

        assertThat(Visitor.signedIn(port(), confirms)
                        .api("POST", "/confirmations/" + asked.id() + "/answer", Map.of("decision", "confirm"))
                        .statusCode())
                .isEqualTo(200);

        for (String path : List.of("/confirmation", "/confirmation/" + asked.id())) {
            assertThat(page("authorised.mur", path)).contains(name(confirms), name("head1.mur"), Leaves.ORDER);
        }
    }

    private String standIn(String absent) {
        String login =
                leaves.newcomer(Body.valueOf(absent.replaceAll(".*\\.", "").toUpperCase(Locale.ROOT)));
        leaves.enter(absent, login);
        return login;
    }

    private Task asked(ActRide act, String login) {
        return rides.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(act.number())
                .taskDefinitionKey("agreeAct")
                .taskCandidateUser(login)
                .singleResult();
    }

    private String page(String login, String path) {
        return Visitor.signedIn(port(), login).browser().get(path).body();
    }

    /** The name, for whom, and the order, as pages and programs show them. */
    private String said(String login, String absent) {
        return name(login)
                + rides.bean(Sentences.class)
                        .text("identity.actedFor", "", name(absent))
                        .replaceAll("\\)$", "");
    }

    private String byPost(String absent) {
        return Printed.squeezed(rides.bean(Sentences.class)
                .text(
                        "identity.actedFor.byPost",
                        rides.bean(People.class).require(absent).post(),
                        Leaves.ORDER,
                        DATED));
    }

    private String name(String login) {
        return rides.bean(People.class).name(login);
    }

    private static String squeezed(JsonNode node, String field) {
        return Printed.squeezed(node.path(field).asText());
    }

    private static JsonNode json(Map<String, byte[]> parts, String name) throws IOException {
        return JSON.readTree(Objects.requireNonNull(parts.get(name), name));
    }
}
