package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.identity.Accounts;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.testing.Clause;

/** In Kursk the working group controls how the register is kept; elsewhere nobody has named its members. */
@Clause({"R-14", "R-49"})
class WorkingGroupOversightTests extends RideTest {

    private static final List<String> API = List.of("/oversight/summary", "/oversight/terms", "/oversight/overdue");
    private static final List<String> PAGES = List.of("/oversight", "/board");

    @ParameterizedTest
    @ValueSource(strings = {"member1.kur", "chair.kur", "secretary.kur"})
    void whomTheOrderNamesSeesTheOwnAuthorityWholeAndNoOther(String login) {
        Ride own = rides.toPrepare(KUR);
        Ride other = rides.toPrepare(SAK);
        rides.travelTo("2026-03-20T06:00:00Z");
        Visitor visitor = Visitor.signedIn(port(), login);

        for (String path : API) {
            assertThat(visitor.api("GET", path, Map.of()).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(visitor.api("GET", "/oversight/overdue", Map.of()).body())
                .contains(own.number())
                .doesNotContain(other.number(), SAK.id().value());
        for (String page : PAGES) {
            assertThat(visitor.browser().get(page).statusCode()).as(page).isEqualTo(200);
            assertThat(visitor.browser().get("/notifications").body()).contains("href=\"" + page + "\"");
        }
        assertThat(visitor.browser().get("/board").body())
                .contains(own.number())
                .doesNotContain(other.number());
        assertThat(own.tasks(login, "prepareChange"))
                .as("seeing is not working on it")
                .isEmpty();
        own.withdraw();
        other.withdraw();
    }

    @Test
    void theSameRoleWhereTheOrderNamesNoGroupSeesNothing() {
        String login = MUR.login("member");
        takenOn(login);
        Visitor visitor = Visitor.signedIn(port(), login);

        for (String path : API) {
            assertThat(visitor.api("GET", path, Map.of()).statusCode()).as(path).isEqualTo(403);
        }
        for (String page : PAGES) {
            assertThat(visitor.browser().get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    private void takenOn(String login) {
        People people = rides.bean(People.class);
        Person member = people.add(new Person(login, "Member", "Adviser", login + "@example.org", MUR.id()));
        people.grant(member, Role.MEMBER, MUR.id());
        rides.bean(Accounts.class).open(member, DemoPeople.PASSWORD);
        rides.bean(Accounts.class).align();
    }
}
