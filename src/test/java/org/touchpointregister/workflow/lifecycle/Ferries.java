package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.PER;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;

/** An authority with two departments and a register it took over, which another one is to succeed. */
final class Ferries {

    static final String PAGE = "/administration/succession/" + PER.id();

    private final Rides rides;
    private final int port;

    Ferries(Rides rides, int port) {
        this.rides = rides;
        this.port = port;
    }

    /** Each department has a row, called by the department's code. */
    void haveARegister() {
        List<String> units = Newcomers.comeToWork(rides, PER, 2);
        List<Map<String, Object>> rows = units.stream()
                .map(unit -> Map.<String, Object>of(
                        "department",
                        unit,
                        "direction",
                        "firewood",
                        "process",
                        "Crossing of " + unit,
                        "touchpoint",
                        "Pier of " + unit,
                        "channel",
                        "OFFLINE",
                        "needs",
                        List.of("map"),
                        "grounds",
                        List.of(Map.of("kind", "custom")),
                        "responsiblePost",
                        "Ferryman"))
                .toList();
        Visitor keeper = Visitor.signedIn(port, PER.login("authorised"));
        String id = Visitor.read(keeper.api("POST", "/adoptions", Map.of("rows", rows)))
                .path("id")
                .asText();
        assertThat(keeper.api("POST", "/adoptions/" + id, Map.of("kind", "Decree", "number", "1", "date", "2026-02-02"))
                        .statusCode())
                .isEqualTo(201);
    }

    /** The register's own form as a workbook with one row, by the words of the order. */
    byte[] workbook(String touchpoint) throws IOException {
        Ride empty = new Register(rides).empty(PER, PER.login("head1"));
        Regulation regulation = rides.regulation(PER);
        Map<String, String> cells = Map.of(
                "DIRECTION", regulation.directions().get(1).title(),
                "PROCESS", "Crossing by table",
                "TOUCHPOINT", touchpoint,
                "CHANNEL", regulation.words().offlinePoint(),
                "NEEDS", regulation.needs().get(0).title());
        byte[] form = new Workbooks(port, PER.login("head1")).download(empty);
        empty.withdraw();
        return Workbooks.edit(form, sheet -> new Workbooks.Table(sheet).add(cells, regulation));
    }

    /** A draft of the first department with a row to include. */
    Ride draft(String touchpoint) {
        String head = PER.login("head1");
        UUID id = rides.desks()
                .as(head, () -> rides.changeWorkflow().start(new NewChange(PER.id(), null, null, null, head)));
        rides.desks().as(head, () -> rides.drafts().add(id, rides.row(PER, touchpoint), head));
        return rides.ride(PER, id);
    }

    /** The department of the successor that takes over from each: the one with that head. */
    Department next(int unit) {
        return rides.bean(People.class).departmentsOf(MUR.login("head" + unit)).get(0);
    }

    /** What the form sends: Murmansk goes on, head1's department with unit-01 and head2's with unit-02. */
    Map<String, String> form(String since) {
        Map<String, String> fields =
                new HashMap<>(Map.of("heir", MUR.id().value(), "since", since, "act", "Decree of the Governor 5"));
        for (int unit = 1; unit <= 2; unit++) {
            UUID gone = rides.bean(Departments.class)
                    .require(PER.id(), "unit-0" + unit)
                    .id();
            fields.put("next-" + gone, next(unit).id().toString());
        }
        return fields;
    }

    Row row(int unit) {
        return rides.editions().latestRows(PER.id()).stream()
                .filter(row -> row.touchpointName().endsWith("unit-0" + unit))
                .findFirst()
                .orElseThrow();
    }
}
