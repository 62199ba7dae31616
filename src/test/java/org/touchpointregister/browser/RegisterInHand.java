package org.touchpointregister.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Peculiarities.Presence;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.EditionNumber;

/** Registers that stand already, and a change too big for one page. */
@TestComponent
class RegisterInHand {

    static final AuthorityId LEN = new AuthorityId("leningrad-administration");
    static final AuthorityId KUR = new AuthorityId("kursk-education");

    @Autowired
    Regulations regulations;

    @Autowired
    Editions editions;

    @Autowired
    RegisterAdoption adoption;

    @Autowired
    People people;

    @Autowired
    BulkRows bulk;

    /** Edition 1 of Leningrad with that many rows of the head's department. */
    Department adopted(String head, int rows) {
        Department department = people.departmentsOf(head).get(0);
        if (editions.latest(LEN).isEmpty()) {
            Regulation regulation = regulations.of(LEN);
            adopt(
                    regulation,
                    IntStream.rangeClosed(1, rows)
                            .mapToObj(n -> stood(
                                    regulation, department, Channel.OFFLINE, Words.of("rows.touchpoint") + " " + n))
                            .toList());
        }
        return department;
    }

    /** Edition 1 of Kursk with one site of the department of head1.kur, made by whichever test needs it first. */
    Edition adoptedInKursk() {
        if (editions.latest(KUR).isEmpty()) {
            Regulation regulation = regulations.of(KUR);
            Department department = people.departmentsOf("head1.kur").get(0);
            adopt(regulation, List.of(stood(regulation, department, Channel.DIGITAL, Words.of("conformance.point"))));
        }
        return editions.require(KUR, EditionNumber.FIRST);
    }

    private void adopt(Regulation regulation, List<AdoptedRow> rows) {
        adoption.adopt(
                new AdoptedRegister(regulation, Words.of("site.ground"), LocalDate.of(2026, 1, 12), false, rows));
    }

    private static AdoptedRow stood(Regulation regulation, Department department, Channel channel, String touchpoint) {
        boolean asked = regulation.peculiarities().presence() != Presence.ABSENT;
        return new AdoptedRow(
                department.id(),
                regulation.directions().get(0).code(),
                Words.of("rows.process"),
                touchpoint,
                channel,
                null,
                null,
                List.of(regulation.needs().get(0).code()),
                null,
                asked ? Words.of("rows.peculiarities") : null,
                List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                false,
                false,
                false,
                null);
    }

    /** Fills a draft with that many rows, each about a touchpoint of its own. */
    void fill(ChangeRequest change, int rows, String login) {
        Regulation regulation = regulations.of(change.authority());
        List<BulkRows.Step> steps = IntStream.rangeClosed(1, rows)
                .mapToObj(n -> new BulkRows.Step(null, row(regulation, n)))
                .toList();
        bulk.apply(change.id(), steps, login);
    }

    private static ItemContent row(Regulation regulation, int n) {
        return Paperwork.content(regulation, "rows", Words.of("rows.touchpoint") + " " + n);
    }
}
