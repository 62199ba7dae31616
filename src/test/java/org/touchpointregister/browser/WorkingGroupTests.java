package org.touchpointregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.browser.RegisterInHand.KUR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.change.Remarks;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Where the working group of Kursk does not simply agree; {@link VotedToPublicPageTests} has its majority. */
@InBrowser
class WorkingGroupTests {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final List<UUID> opened = new ArrayList<>();

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

    @Autowired
    DeadlineCalculator calculator;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    /** Also after a failure nothing is left that another test's act would take in or another vote would be about. */
    @AfterEach
    void whatIsStillOpenIsTakenBack() {
        opened.forEach(id -> paperwork.takeBack(id, "head1.kur"));
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
            fitsAtTwoHundredPercentAndOnATelephone(page, "vote-" + member);
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

    @Test
    @Clause("R-43")
    void whereHalfAgreeTheChairDecides(Offices offices) {
        UUID id = putToVote();
        for (String member : List.of("member1.kur", "member2.kur")) {
            desks.complete(
                    member,
                    number(id),
                    "voteOnChange",
                    Map.of("decision", "return", "remark", Words.of("vote.remark")));
        }
        desks.complete("member3.kur", number(id), "voteOnChange", Map.of("decision", "accept"));

        Page chair = offices.of("chair.kur");
        Tasklist.of(chair).answer(Words.of("task.voteOnChange"), Words.of("vote.accept"));

        assertThat(changes.require(id).state()).isEqualTo(ChangeState.ACCEPTED);
        chair.navigate("/changes/" + id + "/votes");
        assertThat(chair.locator("main")).containsText(Words.of("vote.outcome.accepted"));
    }

    @Test
    @Clause({"R-14", "R-43"})
    void withoutAQuorumTheChairNamesANewDayAndTheGroupVotesAgain(Offices offices) {
        UUID id = putToVote();
        desks.complete("member1.kur", number(id), "voteOnChange", Map.of("decision", "accept"));
        theVotesRunOut(id);

        Page chair = offices.of("chair.kur");
        chair.navigate("/changes/" + id + "/votes");
        assertThat(chair.locator("main")).containsText(Words.of("vote.outcome.noQuorum"));
        Tasklist tasklist =
                Tasklist.of(chair).open(Words.of("task.setVotingTerm")).take();
        LocalDate today = LocalDate.now(desks.clock().withZone(MOSCOW));
        tasklist.fill(Words.of("form.voteUntil"), calculator.plusWorkingDays(calculator.layerOf(KUR), today, 5));
        assertThat(chair.locator(".flatpickr-weekday").first()).hasText(Words.of("week.first"));
        Offices.shoot(chair, "vote-new-term");
        // The first click on the button takes the date over and completes the task.
        tasklist.complete();

        assertThat(changes.require(id).state()).isEqualTo(ChangeState.VOTING);
        for (String voter : List.of("chair.kur", "member1.kur")) {
            desks.complete(voter, number(id), "voteOnChange", Map.of("decision", "accept"));
        }
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.ACCEPTED);
        chair.navigate("/changes/" + id + "/votes");
        Offices.shootWhole(chair, "votes-twice");
    }

    /** The end of each member's own term, without moving the time of everybody else's cases. */
    private void theVotesRunOut(UUID id) {
        List<Job> terms = management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number(id))
                        .singleResult()
                        .getId())
                .timers()
                .list();
        terms.forEach(term -> management.executeJob(term.getId()));
    }

    private UUID putToVote() {
        UUID id = desks.as("head1.kur", () -> workflow.start(new NewChange(KUR, null, null, null, "head1.kur")));
        opened.add(id);
        drafts.add(
                id, Paperwork.content(regulations.of(KUR), "row.vote", Words.of("row.vote.touchpoint")), "head1.kur");
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

    /** The whole form lies in the window; Tasklist itself never scrolls sideways, it cuts off. */
    private static void fitsAtTwoHundredPercentAndOnATelephone(Page page, String name) {
        Locator form = page.locator(".fjs-container");
        for (int width : new int[] {683, 360}) {
            page.setViewportSize(width, 900);
            form.scrollIntoViewIfNeeded();
            page.waitForFunction("() => { const box = document.querySelector('.fjs-container').getBoundingClientRect();"
                    + " return box.left >= 0 && box.right <= window.innerWidth + 1; }");
            Offices.shoot(page, name + "-" + width);
        }
        page.setViewportSize(1440, 1300);
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
        page.getByLabel(Words.of("session.date")).fill(LocalDate.now(MOSCOW).toString());
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
        PageCheck.looksRight(page, "session");
        Editor.button(page.locator("main"), Words.of("session.enter")).click();
        assertThat(page.locator("main")).containsText(Words.of("session.entered"));
    }

    private static void votesAreShown(Page page, UUID id) {
        page.navigate("/changes/" + id + "/votes");
        assertThat(page.locator("main")).containsText(Words.of("vote.outcome.accepted"));
        assertThat(page.locator("main")).containsText(Words.of("vote.remark"));
        PageCheck.looksRight(page, "votes");
        page.navigate("/changes/" + id + "/votes?view=print");
        Offices.shootWhole(page, "minutes");
    }
}
