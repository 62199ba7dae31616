package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The working group of Kursk votes in Tasklist, its secretary puts remarks together and enters a session. */
@InBrowser
class WorkingGroupTests {

    private static final AuthorityId KUR = new AuthorityId("kursk-education");

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    ChangeWorkflow workflow;

    @Autowired
    Changes changes;

    @Autowired
    Drafts drafts;

    @Autowired
    Regulations regulations;

    @Autowired
    Remarks remarks;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    @Test
    @Clause({"R-42", "R-43"})
    void membersVoteAndTheSecretaryPutsTogetherWhatTheySaidAndEntersASession(Offices offices) {
        UUID id = putToVote();
        for (String member : List.of("member1.kur", "chair.kur")) {
            Page page = offices.of(member);
            Tasklist tasklist =
                    Tasklist.of(page).open(Words.of("task.voteOnChange")).take();
            tasklist.choose(Words.of("vote.return"));
            page.setViewportSize(1440, 1300);
            Offices.shoot(page, "vote-" + member);
            tasklist.fill(Words.of("form.remark"), Words.of("vote.remark")).complete();
        }
        Tasklist.of(offices.of("secretary.kur"))
                .open(Words.of("task.consolidateRemarks"))
                .take()
                .complete();
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.IN_REWORK);
        assertThat(remarks.of(id).get(0).text()).isEqualTo(Words.of("vote.remark"));

        resubmitted(id);
        theCourseTellsHowTheyVoted(offices.of("member2.kur"));
        decideInSession(offices.of("secretary.kur"), id);
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.ACCEPTED);
        votesAreShown(offices.of("head1.kur"), id);
    }

    private UUID putToVote() {
        UUID id = desks.as("head1.kur", () -> workflow.start(new NewChange(KUR, null, null, null, "head1.kur")));
        drafts.add(
                id, paperwork.content(regulations.of(KUR), "row.vote", Words.of("row.vote.touchpoint")), "head1.kur");
        desks.complete("head1.kur", number(id), "prepareChange", Map.of());
        desks.complete("authorised.kur", number(id), "checkCompleteness", Map.of("decision", "accept"));
        return id;
    }

    private void resubmitted(UUID id) {
        remarks.answer(id, remarks.of(id).get(0).id(), new Remarks.Answer(true, Words.of("vote.remark"), "head1.kur"));
        desks.complete("head1.kur", number(id), "reworkChange", Map.of());
        desks.complete("authorised.kur", number(id), "checkCompleteness", Map.of("decision", "accept"));
    }

    private String number(UUID id) {
        return changes.require(id).number();
    }

    private static void theCourseTellsHowTheyVoted(Page page) {
        Tasklist.of(page).open(Words.of("task.voteOnChange"));
        page.locator(".nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(Words.of("tab.course")))
                .click();
        assertThat(page.locator(".register-course")).containsText(Words.of("vote.course"));
    }

    private static void decideInSession(Page page, UUID id) {
        page.navigate("/session");
        page.getByLabel(Words.of("session.number")).fill("12");
        page.getByLabel(Words.of("session.date"))
                .fill(LocalDate.now(ZoneId.of("Europe/Moscow")).toString());
        Locator change =
                page.locator("section").filter(new Locator.FilterOptions().setHas(page.locator("#change-" + id)));
        change.getByLabel(Words.of("session.decision"), new Locator.GetByLabelOptions().setExact(true))
                .check();
        change.getByLabel(Words.of("session.votes")).fill("3");
        Editor.button(page.locator("main"), Words.of("session.enter")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel(Words.of("session.number"))).hasValue("12");
        for (String member : List.of("chair.kur", "member1.kur", "member2.kur")) {
            page.locator("input[value='" + member + "']").check();
        }
        Offices.shootWhole(page, "session");
        page.setViewportSize(360, 740);
        Offices.shootWhole(page, "session-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .isEqualTo(true);
        page.setViewportSize(1440, 900);
        Editor.button(page.locator("main"), Words.of("session.enter")).click();
        assertThat(page.locator("main")).containsText(Words.of("session.entered"));
    }

    private static void votesAreShown(Page page, UUID id) {
        page.navigate("/changes/" + id + "/votes");
        assertThat(page.locator("main")).containsText(Words.of("vote.outcome.accepted"));
        assertThat(page.locator("main")).containsText(Words.of("vote.remark"));
        Offices.shootWhole(page, "votes");
        page.setViewportSize(360, 740);
        Offices.shootWhole(page, "votes-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .isEqualTo(true);
        page.setViewportSize(1440, 900);
        page.navigate("/changes/" + id + "/votes?view=print");
        Offices.shootWhole(page, "minutes");
    }
}
