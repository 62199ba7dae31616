package org.touchpointregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.deadline.DeadlineCalculator;
import org.touchpointregister.deadline.DeadlineCalculator.TermQuestion;
import org.touchpointregister.deadline.Deadlines;
import org.touchpointregister.deadline.Deadlines.NewDeadline;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Office.Desks;

/** The sheet and the page that stops a term: on a desk, on a telephone and on paper. */
@InBrowser
class SheetsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Desks desks;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void itIsNow() {
        desks.clock().travelTo(Clock.systemUTC().instant());
    }

    /** Across New Year, a holiday, the May holidays, a worked Saturday, and in a year that is not approved. */
    @ParameterizedTest
    @CsvSource({
        "new-year, sakhalin-social-protection, 2025-12-30, 2026-01-23",
        "february, murmansk-tourism, 2026-02-20, 2026-03-10",
        "may, kursk-education, 2026-04-24, 2026-05-12",
        "working-saturday, murmansk-tourism, 2024-04-22, 2024-05-08",
        "provisional, sakhalin-social-protection, 2027-12-28, 2028-01-19"
    })
    @Clause("R-11")
    void aSheetIsReadOnADeskOnATelephoneAndOnPaper(
            String name, String authority, LocalDate event, LocalDate due, Offices offices) {
        Deadline deadline = opened(new AuthorityId(authority), event);
        assertThat(deadline.due()).isEqualTo(due);
        Page page = offices.of("admin");
        page.navigate("/deadlines/" + deadline.id());

        assertThat(page.locator("tr.last").count()).isOne();
        // The midnight of Sakhalin is four in the afternoon in Moscow.
        assertThat(page.locator(".term-facts").textContent().contains("16:00"))
                .isEqualTo(authority.startsWith("sakhalin"));
        PageCheck.looksRight(page, "sheet-" + name);
        page.setViewportSize(700, 990);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Offices.shootWhole(page, "sheet-" + name + "-print");
        assertThat(page.locator("header").isVisible()).isFalse();
    }

    @Test
    @Clause("R-11")
    void whoeverOpensThePageThatStopsATermSeesWhatTheyMayDecide(Offices offices) {
        ForestOffice forest = new ForestOffice(application);
        UUID deadline = forest.runningTerm();
        for (String login : List.of("approver.les", "authorised.les", "publisher.les")) {
            Page page = offices.of(login);
            page.navigate("/deadlines/" + deadline);
            page.locator("a[href$='/pause']").click();
            assertThat(page.locator("input[type=radio]").count()).isEqualTo(login.startsWith("publisher") ? 0 : 1);
            PageCheck.looksRight(page, "pause-" + login.replace(".les", ""));
        }
        Page head = offices.of("approver.les");
        head.setViewportSize(1440, 900);
        head.locator("#document").fill("7");
        head.locator("#from").fill("2020-01-01");
        head.locator("#until").fill("2020-01-02");
        head.locator("form.choices button[type=submit]").click();
        assertThat(head.locator("[role=alert]").isVisible()).isTrue();
        assertThat(head.locator("#document").inputValue()).isEqualTo("7");
        PageCheck.looksRight(head, "pause-refused");

        LocalDate first =
                LocalDate.ofInstant(desks.clock().instant(), forest.zone()).plusDays(1);
        head.locator("#from").fill(first.toString());
        head.locator("#until").fill(first.plusDays(2).toString());
        head.locator("form.choices button[type=submit]").click();
        assertThat(head.locator("#made").isVisible()).isTrue();
        PageCheck.looksRight(head, "pause-done");
        head.navigate("/deadlines/" + deadline);
        PageCheck.looksRight(head, "sheet-paused");
        offices.forgetRefusals();
    }

    private Deadline opened(AuthorityId id, LocalDate event) {
        Regulation regulation = application.getBean(Regulations.class).of(id);
        Regulation.PublicationTerm term = Objects.requireNonNull(regulation.publicationTerm());
        DeadlineCalculator calculator = application.getBean(DeadlineCalculator.class);
        return deadlines.open(new NewDeadline(
                UUID.randomUUID() + ":publishEdition",
                id,
                UUID.randomUUID().toString(),
                "publishEdition",
                true,
                calculator.compute(new TermQuestion(
                        calculator.layerOf(id),
                        event,
                        Words.of("site.act"),
                        term.clause(),
                        term.term(),
                        regulation.authority().timeZone()))));
    }
}
