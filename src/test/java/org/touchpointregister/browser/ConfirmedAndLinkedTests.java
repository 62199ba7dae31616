package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.AdoptedRegister;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.RegisterAdoption;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** A department confirms its rows, and two authorities link theirs: as the people who do it see it. */
@InWholeRegister
class ConfirmedAndLinkedTests {

    private static final AuthorityId SAK = new AuthorityId("sakhalin-social-protection");
    private static final AuthorityId MUR = new AuthorityId("murmansk-tourism");

    @Autowired
    Desks desks;

    @Autowired
    Regulations regulations;

    @Autowired
    People people;

    @Autowired
    Editions editions;

    @Autowired
    RegisterAdoption adoption;

    @BeforeEach
    void registersStand() {
        desks.clock().travelTo(Clock.systemUTC().instant());
        stood(SAK, "head1.sak");
        stood(MUR, "head1.mur");
    }

    @Test
    @Clause("R-48")
    void aHeadConfirmsTheRowsOfTheDepartmentWithOneClick(Offices offices) {
        Page keeper = offices.of("authorised.sak");
        keeper.navigate("/confirmation");
        keeper.locator("#dueOn").fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        keeper.locator("main form button[type=submit]").click();
        desks.runDueJobs();
        Page head = offices.of("head1.sak");
        Tasklist.of(head).open(Words.of("task.confirmRows")).take();
        Offices.shoot(head, "tasklist-confirm");
        head.navigate("/confirmation");
        head.locator("main a[href*='/confirmation/']").first().click();
        PageCheck.looksRight(head, "confirmation-asked");
        head.locator("button[value=confirm]").click();
        assertThat(head.locator("main [role=status]").innerText()).contains(people.name("head1.sak"));
        PageCheck.looksRight(head, "confirmation-answered");
        PageCheck.looksRightOnPaper(head, "confirmation-answered");
        keeper.navigate("/confirmation");
        PageCheck.looksRight(keeper, "confirmation-round");
        PageCheck.looksRightOnPaper(keeper, "confirmation-round");
    }

    @Test
    @Clause("R-25")
    void aLinkIsOfferedAndAcceptedByTheOtherAuthority(Offices offices) {
        Page keeper = offices.of("authorised.sak");
        keeper.navigate("/adjacency");
        keeper.locator("#row").selectOption(new SelectOption().setIndex(1));
        keeper.locator("#authority").selectOption(MUR.value());
        keeper.locator("#words").fill(Words.of("whole.note"));
        keeper.locator("main form button[type=submit]").click();
        Page neighbour = offices.of("authorised.mur");
        neighbour.navigate("/adjacency");
        neighbour.locator("main li a").first().click();
        PageCheck.looksRight(neighbour, "adjacency-offered");
        neighbour.locator("#row").selectOption(new SelectOption().setIndex(1));
        neighbour.locator("form[action$=accept] button").click();
        assertThat(neighbour.locator(".chip.good").count()).isEqualTo(1);
        PageCheck.looksRight(neighbour, "adjacency-accepted");
    }

    /** A register with one row of that head's department, as it was before this product. */
    private void stood(AuthorityId authority, String head) {
        if (editions.latest(authority).isPresent()) {
            return;
        }
        Regulation regulation = regulations.of(authority);
        adoption.adopt(new AdoptedRegister(
                regulation,
                Words.of("whole.act"),
                LocalDate.of(2026, 1, 12),
                true,
                List.of(new AdoptedRow(
                        people.departmentsOf(head).get(0).id(),
                        regulation.directions().get(0).code(),
                        Words.of("whole.process"),
                        Words.of("whole.touchpoint"),
                        Channel.DIGITAL,
                        null,
                        null,
                        List.of(regulation.needs().get(0).code()),
                        null,
                        null,
                        List.of(new RowGround(regulation.grounds().get(0).code(), null)),
                        false,
                        false,
                        false,
                        Words.of("whole.post")))));
    }
}
