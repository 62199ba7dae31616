package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.LEN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.change.DepartmentRows;
import org.touchpointregister.change.RowRequest;
import org.touchpointregister.change.RowRequests;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.testing.Clause;

/** A duplicate of a foreign department's row becomes a request: its owner reads of it, and whoever asked reads the answer. */
class RowRequestLettersTests extends RideTest {

    @Test
    @Clause("R-21")
    void theOwnerIsToldAtOnceAndTheAnswerComesBack() {
        RowRequest declined = asked("Declined point");
        assertThat(letters("head2", "ROW_REQUESTED", declined))
                .singleElement()
                .asString()
                .contains("Declined point");
        assertThat(letters("head1", "ROW_REQUESTED", declined)).isEmpty();

        RowRequests requests = rides.bean(RowRequests.class);
        rides.desks().as(LEN.login("head2"), () -> {
            requests.decline(declined.id(), "It is said there already.", LEN.login("head2"));
            return declined;
        });
        assertThat(letters("head1", "ROW_REQUEST_ANSWERED", declined))
                .singleElement()
                .asString()
                .contains("It is said there already.");

        RowRequest taken = asked("Taken point");
        String head = LEN.login("head2");
        Department owner = rides.bean(People.class).departmentsOf(head).get(0);
        UUID change = rides.desks()
                .as(
                        head,
                        () -> rides.bean(DepartmentRows.class)
                                .take(owner, taken.id(), head)
                                .changeId());
        assertThat(letters("head1", "ROW_REQUEST_ANSWERED", taken)).hasSize(1);
        rides.ride(LEN, change).withdraw("head2", null);
    }

    private RowRequest asked(String point) {
        Register register = new Register(rides);
        String name = register.fresh(point);
        register.adopt(LEN, "head2", register.row(LEN, name, "One"));
        Ride change = rides.empty(LEN);
        rides.addRow(change, register.row(LEN, name, "One"));
        String specialist = LEN.login("specialist1");
        return rides.desks()
                .as(
                        specialist,
                        () -> rides.bean(RowRequests.class)
                                .ask(change.id(), change.rows().get(0).id(), specialist));
    }

    private List<String> letters(String who, String kind, RowRequest request) {
        return rides.bean(JdbcClient.class)
                .sql(
                        "select text from app.notice where recipient_login = :login and kind = :kind and subject like :number")
                .param("login", LEN.login(who))
                .param("kind", kind)
                .param("number", "%" + request.askedIn() + "%")
                .query(String.class)
                .list();
    }
}
