package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.change.CorrectableField;
import org.touchpointregister.change.Correction;
import org.touchpointregister.change.Corrections;
import org.touchpointregister.register.EditionDiff;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowDiff;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation.UpdateReason.Trigger;
import org.touchpointregister.testing.Clause;

/** One item alters a touchpoint in every row that uses it, whoever answers for the row; the owners are told. */
class AlteredTouchpointTests extends RideTest {

    private static final String NEW_ADDRESS = "https://new.example.org";

    @Test
    @Clause({"R-5", "R-40", "R-45"})
    void everyRowFollowsAndTheOwnersOfTheOthersAreToldInALetter() {
        Register register = new Register(rides);
        String name = register.fresh("Shared point");
        register.adopt(LEN, "head1", register.row(LEN, name, "One"));
        register.adopt(LEN, "head2", register.row(LEN, name, "Two"));
        Ride change = rides.empty(LEN);

        JsonNode item =
                Visitor.read(alter(change, "specialist1", Map.of("id", point(LEN, name), "address", NEW_ADDRESS)));
        assertThat(item.path("use").path("rows").asInt()).isEqualTo(2);
        assertThat(item.path("use").path("departments")).hasSize(2);
        assertThat(item.path("use").path("touchpoint").path("address").asText()).isEqualTo("https://example.org");
        assertThat(item.path("reason").asText()).isEqualTo(reason(Trigger.OTHER));
        assertThat(lettersTo(LEN, "head2", change)).isEmpty();
        change.submit();

        assertThat(lettersTo(LEN, "head2", change)).singleElement().asString().contains(NEW_ADDRESS, "Two " + name);
        assertThat(lettersTo(LEN, "head1", change)).noneMatch(text -> text.contains(NEW_ADDRESS));
        change.check("accept");
        assertThat(changes(LEN)).hasSize(2).allSatisfy(diff -> {
            assertThat(diff.changedFields()).containsExactly("address");
            assertThat(diff.shown().address()).isEqualTo(NEW_ADDRESS);
        });
        assertThat(known(LEN, name).address()).isEqualTo(NEW_ADDRESS);
    }

    @Test
    @Clause({"R-40", "R-44", "R-45"})
    void anActNamesItOnceSignsTheRowsAndLeavesAloneWhatRowsSayDifferently() {
        Register register = new Register(rides);
        String name = register.fresh("Telephone");
        Ride first = register.accepted(MUR, "head1", register.row(MUR, name, "One", "8 800 100-00-01"));
        Ride second = register.accepted(MUR, "head2", register.row(MUR, name, "Two", "8 800 100-00-02"));
        rides.toSigned(MUR, first, second).register();
        Ride change = rides.empty(MUR);
        String renamed = name + " renamed";
        alter(change, "specialist1", Map.of("id", point(MUR, name), "name", renamed));
        Ride more = register.accepted(MUR, "head1", register.row(MUR, renamed, "Three", "8 800 100-00-03"));
        change.submit().check("accept");

        ActRide act = rides.toSigned(MUR, change, more);
        String signed = Objects.requireNonNull(act.now().contentHash());
        act.register();

        assertThat(rides.editions().latest(MUR.id()).orElseThrow().contentHash())
                .isEqualTo(signed);
        assertThat(register.rows(MUR, renamed))
                .extracting(Row::address)
                .containsExactlyInAnyOrder("8 800 100-00-01", "8 800 100-00-02", "8 800 100-00-03");
        assertThat(register.rows(MUR, renamed))
                .extracting(Row::touchpointId)
                .containsOnly(known(MUR, renamed).id());
        assertThat(register.rows(MUR, name)).isEmpty();
    }

    @Test
    @Clause({"R-6", "R-40", "R-44"})
    void whatCannotBeIsRefusedOrFoundAndAnotherChangeIsNamed() {
        Register register = new Register(rides);
        String name = register.fresh("Guarded point");
        String taken = register.fresh("Taken point");
        register.adopt(LEN, "head1", register.row(LEN, name, "One"));
        register.adopt(LEN, "head1", register.row(LEN, taken, "One"));
        UUID point = point(LEN, name);
        Ride change = rides.empty(LEN);

        assertThat(alter(change, "specialist1", Map.of("id", UUID.randomUUID())).statusCode())
                .isEqualTo(400);
        assertThat(alter(change, "specialist1.kur", Map.of("id", point)).statusCode())
                .isEqualTo(403);
        Ride foreign = register.empty(LEN, "head2");
        assertThat(alter(foreign, "head2", Map.of("id", point)).statusCode()).isEqualTo(403);
        assertThat(alter(change, "specialist1", Map.of("id", point, "name", taken))
                        .statusCode())
                .isEqualTo(201);
        assertThat(alter(change, "specialist1", Map.of("id", point, "name", "x"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(findings(change)).anyMatch(text -> text.contains(taken));

        Ride other = rides.empty(LEN);
        api(
                other,
                "specialist1",
                Map.of(
                        "operation",
                        "EXCLUDE",
                        "rowId",
                        register.rows(LEN, name).get(0).rowId()));
        assertThat(findings(change)).anyMatch(text -> text.contains(other.number()));
        assertThat(findings(other)).anyMatch(text -> text.contains(change.number()));
    }

    @Test
    @Clause({"R-40", "R-41"})
    void aSlipInWhatItBecomesIsCorrectedByTheCheckerAndNothingElseOfIt() {
        Register register = new Register(rides);
        String name = register.fresh("Misspelt point");
        String taken = register.fresh("Standing point");
        register.adopt(LEN, "head1", register.row(LEN, name, "One"));
        register.adopt(LEN, "head1", register.row(LEN, taken, "One"));
        Ride change = rides.empty(LEN);
        alter(change, "specialist1", Map.of("id", point(LEN, name), "name", name + " renmaed"));
        change.submit();

        assertThat(refused(change, CorrectableField.ADDRESS, "https://other.example.org"))
                .as("the department did not touch it")
                .isEqualTo("change.correction.notAltered");
        assertThat(refused(change, CorrectableField.TOUCHPOINT, name)).isEqualTo("change.correction.asInRegister");
        assertThat(refused(change, CorrectableField.TOUCHPOINT, taken)).isEqualTo("change.finding.pointTaken");
        correct(change, CorrectableField.TOUCHPOINT, name + " renamed");
        change.check("accept");

        assertThat(register.rows(LEN, name + " renamed")).hasSize(1);
        assertThat(rides.bean(Corrections.class).of(change.id()))
                .extracting(Correction::was)
                .containsExactly(name + " renmaed");
    }

    private void correct(Ride change, CorrectableField field, String words) {
        rides.bean(Corrections.class)
                .make(
                        change.id(),
                        change.rows().get(0).id(),
                        new Corrections.Wanted(field, words),
                        LEN.login("authorised"));
    }

    private String refused(Ride change, CorrectableField field, String words) {
        return change.refused(() -> correct(change, field, words)).sentence().code();
    }

    private String reason(Trigger trigger) {
        return rides.regulation(LEN).updateReasons().stream()
                .filter(reason -> reason.trigger() == trigger)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private HttpResponse<String> alter(Ride change, String who, Map<String, ?> touchpoint) {
        return api(change, who, Map.of("operation", "CHANGE_TOUCHPOINT", "touchpoint", touchpoint));
    }

    private HttpResponse<String> api(Ride change, String who, Map<String, ?> body) {
        return Visitor.signedIn(port(), change.body().login(who))
                .api("POST", "/changes/" + change.id() + "/rows", body);
    }

    private List<String> findings(Ride change) {
        JsonNode found = Visitor.read(Visitor.signedIn(port(), change.body().login("specialist1"))
                .api("GET", "/changes/" + change.id() + "/findings", Map.of()));
        return found.path("items").findValuesAsText("text");
    }

    private Touchpoint known(Body body, String name) {
        return rides.bean(Touchpoints.class).of(body.id()).stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID point(Body body, String name) {
        return known(body, name).id();
    }

    private List<RowDiff> changes(Body body) {
        var editions = rides.editions().all(body.id());
        EditionDiff diff = rides.editions().compare(editions.get(1), editions.get(0));
        return diff.rows();
    }

    private List<String> lettersTo(Body body, String who, Ride change) {
        return rides.bean(JdbcClient.class)
                .sql("select text from app.notice where recipient_login = :login and subject like :number"
                        + " and kind = 'TOUCHPOINT_ALTERED'")
                .param("login", body.login(who))
                .param("number", "%" + change.number() + "%")
                .query(String.class)
                .list();
    }
}
