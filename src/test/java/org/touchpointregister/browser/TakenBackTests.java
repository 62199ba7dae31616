package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** What was sent too early comes back: a change withdrawn, a change taken out of an act. */
@InBrowser
class TakenBackTests {

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    Changes changes;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause("R-40")
    void theHeadWithdrawsAChangeFromItsPage(Offices offices) {
        ChangeRequest change = paperwork.submitted("row.withdrawn");
        Page page = offices.of("head1.sak");

        page.navigate("/changes/" + change.id() + "/editor");
        page.getByText(Words.of("editor.withdraw")).click();
        Locator dialog = page.locator("dialog");
        dialog.getByLabel(Words.of("field.reason")).fill(Words.of("withdraw.reason"));
        Offices.shoot(page, "withdraw");
        Editor.button(dialog, Words.of("editor.withdrawNow")).click();

        assertThat(page.locator(".state .chip")).hasText(Words.of("editor.withdrawn"));
        assertThat(changes.require(change.id()).state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(desks.task("authorised.sak", change.number(), "checkCompleteness"))
                .isEmpty();
    }

    @Test
    @Clause("R-44")
    void theAuthorisedPersonTakesAChangeOutOfAnAct(Offices offices) {
        ChangeRequest out = paperwork.accepted("row.out");
        ChangeRequest stays = paperwork.accepted("row.stays");
        Page page = offices.of("authorised.sak");
        Tasklist tasklist = Tasklist.of(page);
        tasklist.start(tasklist.startForm(Words.of("process.act")));
        Locator act = tasklist.open(Words.of("task.prepareAct")).take().frame().locator("main");

        Locator leaving = act.locator("section").filter(new Locator.FilterOptions().setHasText(out.number()));
        leaving.getByLabel(Words.of("act.whyOut")).fill(Words.of("act.reason"));
        Offices.shoot(page, "act-take-out");
        Editor.button(leaving, Words.of("act.takeOut")).click();

        assertThat(leaving).hasCount(0);
        assertThat(act).containsText(stays.number());
        assertThat(changes.require(out.id()).state()).isEqualTo(ChangeState.UNDER_CHECK);
        assertThat(changes.require(stays.id()).state()).isEqualTo(ChangeState.IN_ACT);
        tasklist.choose(Words.of("decision.cancel")).complete();
        assertThat(changes.require(stays.id()).state()).isEqualTo(ChangeState.ACCEPTED);
        desks.as("head1.sak", () -> {
            paperwork.workflow.withdraw(changes.require(stays.id()), "head1.sak", null);
            return stays;
        });
    }
}
