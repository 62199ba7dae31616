package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.identity.Particulars;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Staff;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Web;

/** A new password and leaving are felt where the person is signed in already. */
class EndedSessionsTests extends RideTest {

    private static final String INTERNAL = "leningrad-administration";
    private static final String GIVEN = "given for one sign-in";
    private static final String OWN = "a phrase of some words";

    private final String login = "known." + UUID.randomUUID().toString().substring(0, 8);

    private Staff staff() {
        return rides.bean(Staff.class);
    }

    @BeforeEach
    void somebodyIsHired() {
        staff().hire(login, new Particulars("Known Nick", "Adviser", "nick@example.org"), Body.MUR.id(), GIVEN);
    }

    @AfterEach
    void andLeaves() {
        if (rides.bean(People.class).find(login).filter(Person::active).isPresent()) {
            staff().letGo(login, "", "admin");
        }
    }

    @Test
    void aPasswordOfOnesOwnEndsTheSessionsElsewhere() {
        Web elsewhere = signedIn(GIVEN);
        Web chooser = signedIn(GIVEN);

        chooser.postForm("/password", Map.of("now", GIVEN, "fresh", OWN, "again", OWN));

        assertSignedOut(elsewhere);
        assertThat(signedIn(OWN).get("/changes").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordFromTheAdministratorEndsEverySession() {
        staff().choosePassword(login, OWN);
        Web session = signedIn(OWN);
        assertThat(session.get("/changes").statusCode()).isEqualTo(200);

        staff().givePassword(login, GIVEN);

        assertThat(session.get("/css/site.css").statusCode())
                .as("no look at the person")
                .isEqualTo(200);
        assertSignedOut(session);
        assertThat(session.get("/").statusCode()).as("what everybody may read").isEqualTo(200);
        session.signIn(login, GIVEN);
        assertThat(session.get("/password").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasLeftIsNotSignedInAnyMore() {
        staff().choosePassword(login, OWN);
        Web session = signedIn(OWN);
        assertThat(session.get("/registers/" + INTERNAL).body()).contains("Known Nick");

        staff().letGo(login, "", "admin");

        assertThat(session.get("/registers/" + INTERNAL).statusCode()).isEqualTo(404);
        assertSignedOut(session);
    }

    @Test
    void whoHasLeftReadsNoInternalRegisterWhateverTheyCameInWith() {
        PublicRegisters registers = rides.bean(PublicRegisters.class);
        assertThat(rides.desks().as(login, () -> registers.require(INTERNAL))).isNotNull();

        staff().letGo(login, "", "admin");

        assertThatThrownBy(() -> rides.desks().as(login, () -> registers.require(INTERNAL)))
                .isInstanceOf(Refusal.class)
                .hasMessage("publication.noSuchRegister");
    }

    private Web signedIn(String password) {
        Web web = new Web(port());
        web.signIn(login, password);
        return web;
    }

    private static void assertSignedOut(Web web) {
        assertThat(web.engine("GET", "/task", "").statusCode()).isEqualTo(401);
        assertThat(web.get("/changes").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }
}
