package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.identity.People;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** The same path from outside: our API over the rows, Tasklist's own requests over the tasks, the public page. */
class OverHttpTests extends RideTest {

    private static final String RUSSIAN = "(?s).*\\p{IsCyrillic}.*";

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"KUR", "MUR"})
    @Clause({"R-10", "R-40", "R-41", "R-44", "R-45", "R-46"})
    void aChangeTravelsOverHttpFromTheApiToThePublicPage(Body body) {
        String point = "Point over HTTP " + body;
        JsonNode change = submitted(body, point);
        as(body, "authorised").answer(number(change), "checkCompleteness", Map.of("decision", "accept"));
        if (body == KUR) {
            for (String member : List.of("member1", "member2", "member3")) {
                as(body, member).answer(number(change), "voteOnChange", Map.of("decision", "accept"));
            }
        }

        String act = approved(body, change);
        rides.desks().runDueJobs();
        as(body, "publisher").answer(act, "publishEdition", Map.of("evidence", "Seen by one."));
        rides.desks().runDueJobs();
        if (body == KUR) {
            as(body, "authorised").answer(act, "confirmPublication", Map.of("decision", "confirm"));
        }

        assertThat(state(body, change)).isEqualTo("ADOPTED");
        Web anybody = new Web(port());
        assertThat(anybody.get("/registers/" + body.id()).body()).contains(point);
        assertThat(anybody.get("/api/v1/registers/" + body.id()).body()).contains(point);
    }

    @Test
    @Clause("R-30")
    void theDescriptionForMachinesNamesEveryPublicAnswer() {
        HttpResponse<String> answer = new Web(port()).get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode described = Visitor.read(answer);
        List<String> paths = new ArrayList<>();
        described.path("paths").fieldNames().forEachRemaining(path -> paths.add(path.replaceAll("\\{[^}]*}", "{}")));

        assertThat(described.path("openapi").asText()).startsWith("3.");
        assertThat(described.at("/info/title").asText()).matches(RUSSIAN);
        assertThat(paths)
                .contains("/api/v1/registers", "/api/v1/verify", "/api/v1/deadlines/compute")
                .contains("/api/v1/registers/{}", "/api/v1/registers/{}/dictionaries", "/api/v1/registers/{}/rows/{}")
                .contains("/api/v1/registers/{}/editions", "/api/v1/registers/{}/editions/{}")
                .contains("/api/v1/registers/{}/editions/{}...{}");
    }

    @Test
    @Clause({"R-9", "R-10", "R-40", "R-41", "R-45"})
    void whereNoActIsAskedForTheKeepersDecisionMakesTheEditionAndOnlyItsOwnPeopleReadIt() {
        String point = "Point over HTTP LEN";
        JsonNode change = submitted(LEN, point);

        as(LEN, "authorised").answer(number(change), "checkCompleteness", Map.of("decision", "accept"));
        rides.desks().runDueJobs();

        assertThat(state(LEN, change)).isEqualTo("ADOPTED");
        assertThat(rides.editions().latest(LEN.id()).orElseThrow().ground().kind())
                .isEqualTo(EditionGround.Kind.KEEPER_DECISION);
        assertThat(rides.bean(Publications.class).of(LEN.id())).isEmpty();
        Web reader = as(LEN, "specialist1").browser();
        assertThat(reader.get("/registers/" + LEN.id()).body()).contains(point);
        assertThat(reader.get("/api/v1/registers/" + LEN.id()).body()).contains(point);
        Web anybody = new Web(port());
        assertThat(anybody.get("/registers/" + LEN.id()).body()).doesNotContain(point);
        assertThat(anybody.get("/api/v1/registers/" + LEN.id()).body()).doesNotContain(point);
    }

    @Test
    @Clause("R-41")
    void wrongValuesAreAnsweredWithASentenceAndTheSecondWithWhoAndWhen() {
        JsonNode change = submitted(MUR, "Point refused over HTTP");
        Visitor checker = as(MUR, "authorised");
        Visitor second = as(MUR, "authorised2");
        String task = second.tasks(number(change), "checkCompleteness")
                .get(0)
                .path("id")
                .asText();

        for (Map<String, String> wrong : List.of(
                Map.of("decision", "burn"),
                Map.of("decision", "return"),
                Map.of("decision", "accept", "changeId", "mine"),
                Map.of("decision", "return", "remark", "x".repeat(50_000)))) {
            HttpResponse<String> answer = checker.submit(task, wrong);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Visitor.read(answer).path("message").asText()).matches(RUSSIAN);
        }
        HttpResponse<String> foreign = as(KUR, "authorised").submit(task, Map.of("decision", "accept"));
        assertThat(foreign.statusCode()).as(foreign.body()).isIn(403, 404);
        assertThat(state(MUR, change)).isEqualTo("UNDER_CHECK");

        checker.answer(number(change), "checkCompleteness", Map.of("decision", "decline", "remark", "No."));
        HttpResponse<String> late = second.submit(task, Map.of("decision", "accept"));
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(Visitor.read(late).path("message").asText())
                .contains(rides.bean(People.class).require("authorised.mur").fullName())
                .contains("02.03.2026 09:00");
        assertThat(state(MUR, change)).isEqualTo("DECLINED");
    }

    @Test
    @Clause("R-40")
    void theDepartmentWithdrawsOverTheApi() {
        JsonNode change = submitted(MUR, "Point withdrawn over HTTP");
        String path = "/changes/" + change.path("id").asText() + "/withdraw";

        assertThat(as(MUR, "head2").api("POST", path, Map.of()).statusCode()).isEqualTo(403);
        HttpResponse<String> withdrawn = as(MUR, "head1").api("POST", path, Map.of("reason", "Too early."));

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(state(MUR, change)).isEqualTo("WITHDRAWN");
        assertThat(as(MUR, "head1").api("POST", path, Map.of()).statusCode()).isEqualTo(409);
    }

    private JsonNode submitted(Body body, String point) {
        Visitor specialist = as(body, "specialist1");
        HttpResponse<String> opened = specialist.api("POST", "/changes", Map.of("occurredOn", "2026-03-02"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        JsonNode change = Visitor.read(opened);
        HttpResponse<String> row = specialist.api(
                "POST", "/changes/" + change.path("id").asText() + "/rows", JsonRow.of(rides, body, point));
        assertThat(row.statusCode()).as(row.body()).isEqualTo(201);
        as(body, "head1").answer(number(change), "prepareChange", Map.of("note", "One row."));
        return change;
    }

    private String approved(Body body, JsonNode change) {
        as(body, "authorised")
                .start("act-approval", Map.of("changes", change.path("id").asText()));
        UUID id = rides.changes()
                .require(UUID.fromString(change.path("id").asText()))
                .actId();
        String act = rides.acts().of(body.id()).stream()
                .filter(candidate -> candidate.id().equals(id))
                .map(ApprovingAct::draftNumber)
                .findFirst()
                .orElseThrow();
        as(body, "authorised").answer(act, "prepareAct", Map.of("decision", "send"));
        as(body, "approver").answer(act, "approveAct", Map.of("decision", "sign"));
        String hash =
                rides.acts().require(Objects.requireNonNull(id)).printedHash().orElseThrow();
        as(body, "clerk")
                .answer(
                        act,
                        "registerAct",
                        Map.of("actNumber", "H-" + act, "actDate", "2026-03-02", "printedHash", hash));
        return act;
    }

    private String state(Body body, JsonNode change) {
        return Visitor.read(as(body, "specialist1")
                        .api("GET", "/changes/" + change.path("id").asText(), Map.of()))
                .path("state")
                .asText();
    }

    private static String number(JsonNode change) {
        return change.path("number").asText();
    }

    private Visitor as(Body body, String who) {
        return Visitor.signedIn(port(), body.login(who));
    }
}
