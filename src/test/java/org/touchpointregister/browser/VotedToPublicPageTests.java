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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.publication.PublicationState;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Editions;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** Kursk's whole way by real clicks: a working group decides, and the edition goes to two places. */
@InBrowser
class VotedToPublicPageTests {

    private final List<UUID> opened = new ArrayList<>();

    @Autowired
    Desks desks;

    @Autowired
    Paperwork paperwork;

    @Autowired
    RegisterInHand register;

    @Autowired
    Changes changes;

    @Autowired
    Editions editions;

    @Autowired
    Publications publications;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    /** After a failure on the way nothing is left that another vote would be about. */
    @AfterEach
    void whatIsStillOpenIsTakenBack() {
        opened.forEach(id -> paperwork.takeBack(id, "head1.kur"));
    }

    @Test
    @Clause({"R-10", "R-40", "R-41", "R-43", "R-44", "R-45", "R-46"})
    void whatTheMajorityAcceptsReachesThePublicPageAndTheOthersAreAskedNoMore(Offices offices) {
        register.adoptedInKursk();
        EditionNumber next = editions.latest(KUR).orElseThrow().number().next();
        UUID id = theHeadFillsARowAndSubmits(offices.of("head1.kur"), next);
        Tasklist.of(offices.of("authorised.kur"))
                .answer(Words.of("task.checkCompleteness"), Words.of("decision.accept"));
        for (String member : List.of("member1.kur", "member2.kur")) {
            assertThat(changes.require(id).state()).isEqualTo(ChangeState.VOTING);
            desks.complete(member, changes.require(id).number(), "voteOnChange", Map.of("decision", "accept"));
        }
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.VOTING);
        accepts(offices.of("member3.kur"));
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.ACCEPTED);
        theVotesAreClosed(offices.of("member3.kur"), id);

        anActIsPreparedSignedAndRegistered(offices, id, "1-15/" + next);
        assertThat(changes.require(id).state()).isEqualTo(ChangeState.ADOPTED);
        bothPlacesGetIt(offices.of("publisher.kur"), offices.of("authorised.kur"));
        assertThat(publications.of(KUR))
                .filteredOn(publication -> publication.edition().equals(next))
                .hasSize(2)
                .allMatch(publication -> publication.state() == PublicationState.PUBLISHED);
        thePublicReadsTheNextEdition(offices.ofStranger(), next);
    }

    /** Each edition gets a touchpoint of its own: the register takes none twice, also not of a test that is run again. */
    private UUID theHeadFillsARowAndSubmits(Page page, EditionNumber next) {
        Tasklist tasklist = Tasklist.of(page).beginChange(Words.of("note.certificates"));
        String editor = page.locator("iframe.register-page").getAttribute("src");
        UUID id = UUID.fromString(editor.replaceFirst("^.*/changes/([^/]+)/.*$", "$1"));
        opened.add(id);
        tasklist.editor().addRow("row.certificate", Words.of("row.certificate.touchpoint") + " " + next);
        assertThat(tasklist.editor().row(1)).containsText(Words.of("clause.alternatives"));
        tasklist.complete();
        return id;
    }

    /** A member reads the row before the answer. */
    private static void accepts(Page page) {
        Tasklist tasklist =
                Tasklist.of(page).open(Words.of("task.voteOnChange")).take();
        assertThat(tasklist.editor().row(1)).containsText(Words.of("row.certificate.touchpoint"));
        tasklist.choose(Words.of("vote.accept")).complete();
    }

    private static void theVotesAreClosed(Page page, UUID id) {
        page.navigate("/changes/" + id + "/votes");
        assertThat(page.locator("main")).containsText(Words.of("vote.outcome.accepted"));
        assertThat(page.locator("main")).containsText(Words.of("vote.needless"));
    }

    private void anActIsPreparedSignedAndRegistered(Offices offices, UUID id, String number) {
        Tasklist authorised = Tasklist.of(offices.of("authorised.kur"));
        Locator form = authorised.startForm(Words.of("process.act"));
        authorised.tickOnly(changes.require(id));
        authorised.start(form).answer(Words.of("task.prepareAct"), Words.of("decision.send"));
        Tasklist.of(offices.of("approver.kur")).answer(Words.of("task.approveAct"), Words.of("decision.sign"));
        LocalDate today = LocalDate.now(desks.clock().withZone(ZoneId.of("Europe/Moscow")));
        Tasklist.of(offices.of("clerk.kur")).fillRegistration(number, today).complete();
        desks.runDueJobs();
    }

    /** Whichever place is asked for first, the site does not mind evidence, and the file store cannot do without. */
    private void bothPlacesGetIt(Page publisher, Page second) {
        for (int place = 1; place <= 2; place++) {
            Tasklist.of(publisher)
                    .open(Words.of("task.publishEdition"))
                    .take()
                    .fill(Words.of("form.evidence"), Words.of("evidence.store"))
                    .complete();
        }
        desks.runDueJobs();
        Tasklist tasklist =
                Tasklist.of(second).open(Words.of("task.confirmPublication")).take();
        assertThat(second.locator(".fjs-container")).containsText(Words.of("evidence.store"));
        Offices.shootWhole(second, "kursk-second-person");
        tasklist.choose(Words.of("decision.placed")).complete();
        desks.runDueJobs();
    }

    private static void thePublicReadsTheNextEdition(Page page, EditionNumber next) {
        page.navigate("/registers/" + KUR);
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("№ " + next);
        assertThat(main).containsText("1-15/" + next);
        assertThat(main).containsText(Words.of("row.certificate.touchpoint"));
        assertThat(main).containsText(Words.of("conformance.point"));
        Offices.shootWhole(page, "kursk-public");
    }
}
