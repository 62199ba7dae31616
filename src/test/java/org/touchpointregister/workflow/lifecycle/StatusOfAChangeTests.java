package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.testing.Clause;

/** What stands between departments, and what became of what they asked. */
class StatusOfAChangeTests extends RideTest {

    @Test
    @Clause({"R-41", "R-42"})
    void thePageTellsWhatWasAskedAndWhatChangedOnTheWay() {
        Ride ride = rides.toCheck(MUR);
        ride.check("return");
        ChangeItem row = ride.rows().get(0);
        ItemContent renamed = renamed(row.content());
        rides.desks()
                .as("specialist1.mur", () -> rides.drafts().replace(ride.id(), row.id(), renamed, "specialist1.mur"));
        ride.resubmit();
        JsonNode lastRound = Visitor.read(Visitor.signedIn(port(), "authorised.mur")
                        .api("GET", "/changes/" + ride.id() + "/rows", Map.of()))
                .path("items")
                .get(0)
                .path("lastRound");
        assertThat(lastRound.path("fields").toString()).isEqualTo("[\"touchpoint\"]");
        assertThat(lastRound.path("asked").path("touchpoint").path("name").asText())
                .isEqualTo(row.content().touchpointName());
        ride.check("accept");

        String page = Visitor.signedIn(port(), "specialist1.mur")
                .browser()
                .get("/changes/" + ride.id() + "/status")
                .body();

        assertThat(page).contains(ride.number(), String.valueOf(row.content().touchpointName()));
        assertThat(page).contains("Touchpoint renamed on the way", "Look again.");
    }

    /** The row about a touchpoint of another name. */
    private static ItemContent renamed(ItemContent other) {
        return other.copy()
                .touchpointId(null)
                .touchpoint("Touchpoint renamed on the way", other.channel())
                .made();
    }

    @Test
    @Clause("R-21")
    void aTouchpointOfAnotherDepartmentBecomesARequestToIt() {
        Ride owner = rides.toPrepare(MUR);
        String point = String.valueOf(owner.rows().get(0).content().touchpointName());
        owner.submit().check("accept");
        rides.toSigned(MUR, owner).register();
        Visitor head = Visitor.signedIn(port(), "head2.mur");
        String change = Visitor.read(head.api("POST", "/changes", Map.of("occurredOn", "2026-03-02")))
                .path("id")
                .asText();
        String item = Visitor.read(head.api("POST", "/changes/" + change + "/rows", JsonRow.of(rides, MUR, point)))
                .path("id")
                .asText();
        String findings =
                head.api("GET", "/changes/" + change + "/findings", Map.of()).body();
        assertThat(findings).contains("ASK_OWNER");

        HttpResponse<String> asked = head.api("POST", "/changes/" + change + "/rows/" + item + "/request", Map.of());

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(204);
        assertThat(rides.drafts().items(UUID.fromString(change))).isEmpty();
        String page = Visitor.signedIn(port(), "head1.mur")
                .browser()
                .get("/department/rows")
                .body();
        assertThat(page).contains("/department/rows/take", point);
    }

    @Test
    @Clause("R-40")
    void anotherOpenChangeOfTheSameTouchpointIsNamedWithWhoAndSinceWhen() {
        Ride first = rides.toPrepare(MUR);
        String point = String.valueOf(first.rows().get(0).content().touchpointName());
        Ride second = rides.empty(MUR);
        rides.addRow(second, rides.row(MUR, point));

        String findings = Visitor.signedIn(port(), "specialist1.mur")
                .api("GET", "/changes/" + second.id() + "/findings", Map.of())
                .body();

        assertThat(findings).contains(first.number(), "02.03.2026");
    }
}
