package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.register.Row;

/** Rows that departments already have in the register, each about a touchpoint of the test's own. */
final class Register {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Rides rides;

    Register(Rides rides) {
        this.rides = rides;
    }

    /** A name that no other test uses. */
    String fresh(String name) {
        return name + " " + NAMES.incrementAndGet();
    }

    ItemContent row(Body body, String touchpoint, String process) {
        return row(body, touchpoint, process, "https://example.org");
    }

    /** A complete row; its process carries the touchpoint's name, so that no other row is in its place. */
    ItemContent row(Body body, String touchpoint, String process, String address) {
        return rides.row(body, touchpoint)
                .copy()
                .process(null, process + " " + touchpoint)
                .place(null, address)
                .made();
    }

    /** A draft without rows, begun by that person for the one department they belong to. */
    Ride empty(Body body, String who) {
        String login = body.login(who);
        UUID id = rides.desks()
                .as(login, () -> rides.changeWorkflow().start(new NewChange(body.id(), null, null, null, login)));
        return rides.ride(body, id);
    }

    /** An accepted change of that head with one row. */
    Ride accepted(Body body, String head, ItemContent row) {
        Ride ride = empty(body, head);
        String login = body.login(head);
        rides.desks().as(login, () -> rides.drafts().add(ride.id(), row, login));
        ride.answer(head, "prepareChange", Map.of());
        return ride.check("accept");
    }

    /** The row stands in the newest edition, where the keeper's decision is all it takes. */
    Ride adopt(Body body, String head, ItemContent row) {
        Ride ride = accepted(body, head, row);
        assertThat(ride.state()).isEqualTo(ChangeState.ADOPTED);
        return ride;
    }

    /** The rows of the newest edition about that touchpoint. */
    List<Row> rows(Body body, String touchpoint) {
        return rides.editions().latestRows(body.id()).stream()
                .filter(row -> row.touchpointName().equals(touchpoint))
                .toList();
    }
}
