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
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** A register that stands already, and a change too big for one page. */
@TestComponent
class RegisterInHand {

    static final AuthorityId LEN = new AuthorityId("leningrad-administration");

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
            List<AdoptedRow> adopted = IntStream.rangeClosed(1, rows)
                    .mapToObj(n -> new AdoptedRow(
                            department.id(),
                            regulation.directions().get(0).code(),
                            Words.of("rows.process"),
                            Words.of("rows.touchpoint") + " " + n,
                            Channel.OFFLINE,
                            null,
                            null,
                            List.of(regulation.needs().get(0).code()),
                            null,
                            Words.of("rows.peculiarities"),
                            List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                            false,
                            false,
                            false,
                            null))
                    .toList();
            adoption.adopt(new AdoptedRegister(
                    regulation, Words.of("rows.process"), LocalDate.of(2026, 1, 12), false, adopted));
        }
        return department;
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
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                regulation.directions().get(0).code(),
                null,
                Words.of("rows.process"),
                null,
                Words.of("rows.touchpoint") + " " + n,
                Channel.OFFLINE,
                null,
                null,
                List.of(regulation.needs().get(0).code()),
                null,
                null,
                List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                false,
                false,
                false,
                null);
    }
}
