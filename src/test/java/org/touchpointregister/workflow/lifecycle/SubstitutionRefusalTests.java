package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LES;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Substitution;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** What the page of substitutions refuses, with which sentence, and to whom. */
class SubstitutionRefusalTests extends RideTest {

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

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "substitute, head1.les, oneself",
        "substitute, head1.kur, otherAuthority",
        "substitute, nobody.les, substitute",
        "kind, HOLIDAY, kind",
        "firstDay, '', firstDay",
        "firstDay, +12026-03-03, firstDay",
        "lastDay, 2026-03-02, lastDay",
        "lastDay, 2027-03-04, tooLong",
        "orderDate, 2026-03-03, orderDate",
        "orderNumber, ' ', orderNumber"
    })
    @Clause("R-8")
    void whatIsWrongIsSaidAndNothingThatWasTypedIsLost(String field, String value, String code) {
        Map<String, String> form = new HashMap<>(Leaves.form("head1.les", "publisher.les"));
        form.put(field, value);

        HttpResponse<String> answer = page("head1.les").postForm("/substitutions", form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(said(code, "60"));
        if (!field.equals("orderNumber")) {
            assertThat(answer.body()).contains("value=\"" + Leaves.ORDER + "\"");
        }
        assertThat(leaves.substitutions().visibleTo(rides.bean(People.class).require("head1.les")))
                .noneMatch(leaves.substitutions()::open);
    }

    @Test
    @Clause("R-8")
    void aLeaveThatIsOverIsNotEnteredAfterwards() {
        Map<String, String> form = new HashMap<>(Leaves.form("head1.les", "publisher.les"));
        form.put("firstDay", "2026-02-24");
        form.put("lastDay", "2026-03-01");
        assertThat(page("head1.les").postForm("/substitutions", form).body()).contains(said("past"));
    }

    @Test
    @Clause("R-8")
    void placesAreNotHandedOnNorTakenFromEachOtherNorTwiceAtATime() {
        String head = rides.bean(People.class).name("head1.les");
        String clerk = rides.bean(People.class).name("clerk.les");
        leaves.enter("head1.les", "clerk.les");

        assertThat(refused("head1.les", "publisher.les")).contains(said("overlaps", clerk));
        assertThat(refused("publisher.les", "head1.les")).contains(said("substituteAway", head, clerk));
        assertThat(refused("clerk.les", "head1.les")).contains(said("eachOther", head, clerk));
        assertThat(refused("clerk.les", "publisher.les")).contains(said("absentStandsIn", clerk, head));
    }

    @Test
    @Clause("R-8")
    void onlyWhoAnswersForAPersonEntersAndEndsTheirLeaveAndNobodyAppointsThemselves() {
        assertThat(status("specialist1.les", "head1.les", "clerk.les")).isEqualTo(403);
        assertThat(status("head1.les", "clerk.les", "publisher.les"))
                .as("of another unit")
                .isEqualTo(403);
        assertThat(status("authorised.les", "approver.les", "clerk.les"))
                .as("stands above")
                .isEqualTo(403);
        assertThat(page("authorised.les")
                        .postForm("/substitutions", Leaves.form("clerk.les", "authorised.les"))
                        .body())
                .contains(said("selfAppointed"));
        assertThat(status("authorised.kur", "head1.les", "clerk.les"))
                .as("of another authority")
                .isEqualTo(403);
        assertThat(status("head1.les", "specialist1.les", "clerk.les"))
                .as("the head of the unit")
                .isEqualTo(302);

        Substitution entered = leaves.known("specialist1.les");
        String end = "/substitutions/" + entered.id() + "/end";
        assertThat(post("clerk.les", end)).isEqualTo(403);
        assertThat(post("authorised.kur", end)).isEqualTo(403);
        assertThat(page("authorised.kur").get("/substitutions").body())
                .doesNotContain(entered.id().toString());
        assertThat(page("specialist1.les").get("/substitutions").body())
                .contains(entered.id().toString());
        assertThat(post("specialist1.les", end)).isEqualTo(302);
        assertThat(post("specialist1.les", end)).as("over").isEqualTo(409);
        assertThat(leaves.over(entered)).isTrue();
    }

    @Test
    @Clause("R-8")
    void rolesAreLentWithinTheAuthorityWhileTheirPowersLastAndNeverTheAdministrators() {
        String standIn = leaves.newcomer(LES);
        leaves.enter("authorised.les", standIn);
        leaves.begin();
        People people = rides.bean(People.class);

        assertThat(people.holds(standIn, LES.id(), Role.AUTHORISED)).isTrue();
        assertThat(people.holds(standIn, Body.KUR.id(), Role.AUTHORISED)).isFalse();
        assertThat(people.isAdmin(standIn)).isFalse();
        assertThat(people.holdingInPerson(LES.id(), Role.AUTHORISED))
                .extracting(Person::login)
                .containsExactly("authorised.les");
        rides.travelTo("2026-03-05T00:00:00Z");
        assertThat(people.holds(standIn, LES.id(), Role.AUTHORISED)).isFalse();
    }

    private String refused(String absent, String substitute) {
        HttpResponse<String> answer = page(absent).postForm("/substitutions", Leaves.form(absent, substitute));
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    private int status(String who, String absent, String substitute) {
        return page(who)
                .postForm("/substitutions", Leaves.form(absent, substitute))
                .statusCode();
    }

    private int post(String who, String path) {
        return page(who).postForm("/substitutions", path, Map.of()).statusCode();
    }

    private Web page(String login) {
        return Visitor.signedIn(port(), login).browser();
    }

    private String said(String code, Object... args) {
        return rides.bean(Sentences.class).text("identity.substitution." + code, args);
    }
}
