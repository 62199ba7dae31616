package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.MailBox;
import org.touchpointregister.testing.Web;

/** A process passes from Sakhalin to Murmansk: each keeps its own touchpoint, the two are linked, and each is told. */
class AdjacentTouchpointsTests extends RideTest {

    @Test
    @Clause({"R-25", "R-30"})
    void aLinkIsOfferedAcceptedOrRefusedAndAChangeOnOneSideTellsTheOther() {
        Row sakhalin = published(SAK);
        Row murmansk = published(MUR);
        Visitor sak = Visitor.signedIn(port(), "authorised.sak");
        Visitor mur = Visitor.signedIn(port(), "authorised.mur");

        assertThat(Visitor.signedIn(port(), "head1.sak")
                        .api("POST", "/adjacencies", offer(sakhalin))
                        .statusCode())
                .isEqualTo(403);
        assertThat(mur.api("POST", "/adjacencies", offer(sakhalin)).statusCode())
                .as("a row of another register")
                .isEqualTo(400);
        String refused = offered(sak, sakhalin);
        String accepted = offered(sak, sakhalin);
        nobodyElseSeesIt(accepted);
        assertThat(sak.api("POST", path(accepted, "accept"), Map.of("row", sakhalin.rowId()))
                        .statusCode())
                .as("who offers does not answer")
                .isEqualTo(403);
        assertThat(mur.api("POST", path(refused, "refuse"), Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(mur.api("POST", path(refused, "refuse"), Map.of("reason", "No such process here."))
                        .statusCode())
                .isEqualTo(200);
        assertThat(mur.api("POST", path(refused, "accept"), Map.of("row", murmansk.rowId()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(mur.api("POST", path(accepted, "accept"), Map.of("row", sakhalin.rowId()))
                        .statusCode())
                .as("with a row of its own only")
                .isEqualTo(400);
        JsonNode link = Visitor.read(mur.api("POST", path(accepted, "accept"), Map.of("row", murmansk.rowId())));
        assertThat(link.path("sides").findValuesAsText("touchpoint"))
                .containsExactly(sakhalin.touchpointName(), murmansk.touchpointName());
        assertThat(sak.browser().get("/adjacency/" + accepted).body())
                .contains(sakhalin.touchpointName(), murmansk.touchpointName());
        aChangeTellsTheOtherSide(sakhalin, murmansk);
    }

    private String offered(Visitor from, Row row) {
        JsonNode link = Visitor.read(from.api("POST", "/adjacencies", offer(row)));
        assertThat(link.path("state").asText()).isEqualTo("OFFERED");
        return link.path("id").asText();
    }

    private static Map<String, Object> offer(Row row) {
        return Map.of(
                "row", row.rowId(), "authority", MUR.id().value(), "words", "The papers travel from here to there.");
    }

    private static String path(String id, String verb) {
        return "/adjacencies/" + id + "/" + verb;
    }

    private void nobodyElseSeesIt(String id) {
        assertThat(Visitor.signedIn(port(), "authorised.kur")
                        .api("GET", "/adjacencies/" + id, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private void aChangeTellsTheOtherSide(Row sakhalin, Row murmansk) {
        rides.desks().runDueJobs();
        int before = MailBox.subjectsTo("authorised.mur").size();
        assertThat(MailBox.subjectsTo("authorised.mur")).anyMatch(about(sakhalin)::equals);
        assertThat(MailBox.subjectsTo("authorised.sak").stream()
                        .filter(subject -> subject.endsWith(murmansk.touchpointName())))
                .as("it is told of the acceptance")
                .isNotEmpty();
        publish(
                SAK,
                ItemContent.of(Operation.MODIFY, sakhalin)
                        .withNeeds(List.of(rides.regulation(SAK).needs().get(1).code()), null));
        assertThat(MailBox.subjectsTo("authorised.mur").stream()
                        .skip(before)
                        .filter(subject -> subject.endsWith(sakhalin.touchpointName())))
                .hasSize(1);
        assertThat(rides.editions().latestRows(MUR.id()))
                .as("each keeps its own row")
                .contains(murmansk);
    }

    private String about(Row row) {
        return MailBox.subjectsTo("authorised.mur").stream()
                .filter(subject -> subject.endsWith(row.touchpointName()))
                .findFirst()
                .orElse("");
    }

    @Test
    @Clause({"R-28", "R-33"})
    void aTouchpointHasAResponsiblePostAndALineManagerAndNeitherHasAName() {
        Row row = published(SAK);
        String page = new Web(port())
                .get("/registers/" + SAK.id() + "/rows/" + row.rowId())
                .body();
        People people = rides.bean(People.class);
        assertThat(page)
                .contains(Objects.requireNonNull(row.responsiblePost()))
                .contains(people.require("head1.sak").post())
                .doesNotContain(people.name("head1.sak"));
    }

    private Row published(Body body) {
        ItemContent row = rides.row(body);
        publish(body, row);
        return rides.editions().latestRows(body.id()).stream()
                .filter(one -> one.touchpointName().equals(row.touchpointName()))
                .findFirst()
                .orElseThrow();
    }

    private void publish(Body body, ItemContent row) {
        Ride change = rides.empty(body);
        rides.addRow(change, row);
        change.submit().check("accept");
        rides.toPublication(body, change).publish();
        rides.desks().runDueJobs();
    }
}
