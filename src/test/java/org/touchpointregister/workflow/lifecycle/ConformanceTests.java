package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Conformance;
import org.touchpointregister.register.Conformance.Share;
import org.touchpointregister.register.Conformance.Sheet;
import org.touchpointregister.register.Conformity.Assessment;
import org.touchpointregister.register.Conformity.State;
import org.touchpointregister.regulation.Regulation.Requirement;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

class ConformanceTests extends RideTest {

    @Test
    @Clause({"R-5", "R-29"})
    void kurskAsksNineThingsOfAnOnlinePointAndTheDepartmentSaysHowTheyAreMet() {
        UUID point = adopted(KUR, null).touchpointId();
        String page = "/conformance/" + point;
        assertThat(sheet(KUR, point).share()).isEqualTo(new Share(0, 9));
        Web head = Visitor.signedIn(port(), "head1.kur").browser();

        HttpResponse<String> refused =
                head.postForm(page, Map.of("state-online-open", "MET", "plan-online-free", "Buy a server"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Buy a server");
        assertThat(sheet(KUR, point).share().met()).isZero();
        head.postForm(
                page,
                Map.of(
                        "state-online-open",
                        "MET",
                        "evidence-online-open",
                        "Seen on the site",
                        "state-online-free",
                        "NOT_APPLICABLE",
                        "evidence-online-free",
                        "Nothing to load",
                        "state-online-safe",
                        "NOT_MET",
                        "plan-online-safe",
                        "Certificate",
                        "due-online-safe",
                        "2026-12-01"));

        assertThat(sheet(KUR, point).share()).isEqualTo(new Share(1, 8));
        assertThat(sheet(KUR, point).lastDue()).isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(head.get("/department/rows").body()).contains(page, ">12<");
        assertThat(head.get(page).body()).contains("Seen on the site", "Certificate", ">12<");
    }

    @Test
    @Clause({"R-5", "R-29"})
    void aNumberIsMetOnlyUpToItsLimit() {
        UUID point = adopted(SAK, "social-network").touchpointId();

        assertThat(assess(SAK, point, met("social-answer-to-mention", 5))).isEqualTo("register.conformance.measured");
        assertThat(assess(SAK, point, met("social-answer-to-mention", null)))
                .isEqualTo("register.conformance.measured");
        assertThat(assess(SAK, point, met("social-answer-to-mention", 4))).isEmpty();
        assertThat(assess(SAK, point, met("online-open", null)))
                .as("not asked of this type")
                .isEqualTo("register.conformance.noSuchRequirement");
        assertThat(sheet(SAK, point).share()).isEqualTo(new Share(1, 5));
    }

    @Test
    @Clause({"R-5", "R-29"})
    void whatTheOrderOnlyAllowsDoesNotCount() {
        Sheet sheet = adopted(MUR, "official-site");
        List<Requirement> optional = sheet.lines().stream()
                .map(Conformance.Line::requirement)
                .filter(requirement -> !requirement.mandatory())
                .toList();
        assertThat(optional).isNotEmpty();
        int asked = sheet.lines().size() - optional.size();
        assertThat(sheet.share()).isEqualTo(new Share(0, asked));

        assess(MUR, sheet.touchpointId(), met(optional.get(0).code(), null));

        assertThat(sheet(MUR, sheet.touchpointId()).share()).isEqualTo(new Share(0, asked));
    }

    @Test
    @Clause({"R-5", "R-29"})
    void inLeningradThereIsNothingToConformTo() {
        Ride change = rides.toPrepare(LEN);
        String name = String.valueOf(change.rows().get(0).content().touchpointName());
        change.submit().accept();
        rides.desks().runDueJobs();

        Sheet sheet = named(LEN, name);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.share().percent()).isNull();
    }

    @Test
    @Clause("R-29")
    void onlyTheOwningDepartmentAssessesAndOnlyItsOwnAuthorityReads() {
        String page = "/conformance/" + adopted(KUR, null).touchpointId();
        Map<String, String> answer = Map.of("state-online-open", "MET", "evidence-online-open", "Seen");

        Web authorised = Visitor.signedIn(port(), "authorised.kur").browser();
        assertThat(authorised.get(page).statusCode()).isEqualTo(200);
        assertThat(authorised.postForm(page, answer).statusCode()).isEqualTo(403);
        Web neighbour = Visitor.signedIn(port(), "head2.kur").browser();
        assertThat(neighbour.get(page).statusCode()).isEqualTo(403);
        assertThat(neighbour.get("/conformance").statusCode()).isEqualTo(200);
        assertThat(Visitor.signedIn(port(), "authorised.mur")
                        .browser()
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port(), "admin").browser().get(page).statusCode())
                .isEqualTo(403);
    }

    /** A point of that type that stands in the register. */
    private Sheet adopted(Body body, @Nullable String type) {
        Ride change = rides.empty(body);
        ItemContent row = rides.row(body);
        rides.addRow(change, type == null ? row : ofType(row, type));
        rides.toPublication(body, change.submit().accept()).publish();
        return named(body, String.valueOf(row.touchpointName()));
    }

    private static ItemContent ofType(ItemContent row, String type) {
        return row.copy().place(type, row.address()).made();
    }

    private Sheet named(Body body, String touchpoint) {
        return conformance().sheets(body.id()).stream()
                .filter(sheet -> sheet.row().touchpointName().equals(touchpoint))
                .findFirst()
                .orElseThrow();
    }

    private Sheet sheet(Body body, UUID touchpoint) {
        return conformance().sheet(body.id(), touchpoint);
    }

    private static Assessment met(String requirement, @Nullable Integer measured) {
        return new Assessment(requirement, State.MET, measured, "Measured in May", null, null);
    }

    /** The code of what is wrong, empty where nothing is. */
    private String assess(Body body, UUID point, Assessment said) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> conformance().assess(body.id(), point, List.of(said), body.login("head1")));
        if (refusal == null) {
            return "";
        }
        return refusal.fields().isEmpty()
                ? refusal.sentence().code()
                : refusal.fields().get(0).sentence().code();
    }

    private Conformance conformance() {
        return rides.bean(Conformance.class);
    }
}
