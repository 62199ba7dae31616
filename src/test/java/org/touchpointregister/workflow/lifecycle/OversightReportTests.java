package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Conformance;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;
import org.touchpointregister.testing.Web;
import org.touchpointregister.workflow.lifecycle.OversightReport.Shown;

/** The report of those who control: what is counted, that every figure is the length of its list, and who is told what. */
class OversightReportTests extends RideTest {

    private final Map<String, Web> browsers = new HashMap<>();

    @Test
    @Clause({"R-14", "R-49"})
    void aFactToldOfAfterTheTermOfPreparationCountsAsLate() {
        Shown before = report("head1.sak", "").shown("facts-late");
        Ride late = happenedOn("2026-02-20").submit();
        // Five working days from Friday 20 February, past the holiday of the 23rd, end on Monday 2 March.
        assertThat(report("head1.sak", "").shown("facts-late")).isEqualTo(before.plus(0, 1));
        late.withdraw();
        Ride later = happenedOn("2026-02-19").submit();

        assertThat(report("head1.sak", "").shown("facts-late")).isEqualTo(before.plus(1, 2));
        assertThat(body("head1.sak", "/oversight/facts-late"))
                .contains(later.now().number(), "19.02.2026", "02.03.2026")
                .doesNotContain(late.now().number());
        assertThat(body("head1.sak", "/oversight/facts-late?all=true"))
                .contains(late.now().number());
        later.withdraw();
    }

    @Test
    @Clause({"R-14", "R-49"})
    void reworkLateAnswersAndWhatWaitsForAnActAreCounted() {
        OversightReport before = report("manager.sak", "");
        Ride ride = rides.toCheck(SAK).check("return");
        OversightReport returned = report("manager.sak", "");
        assertThat(returned.shown("returned"))
                .isEqualTo(before.shown("returned").plus(1, 1));
        assertThat(returned.shown("in-rework"))
                .isEqualTo(before.shown("in-rework").plus(1, 0));

        rides.travelTo("2026-03-20T06:00:00Z");
        int overdue = report("manager.sak", "").shown("answers-late").counted();
        ride.resubmit();
        assertThat(report("manager.sak", "").shown("answers-late").counted())
                .as("done, and still late")
                .isEqualTo(overdue);
        assertThat(body("manager.sak", "/oversight/answers-late?from=2026-03-20"))
                .contains(ride.now().number());
        ride.accept();
        OversightReport accepted = report("manager.sak", "");
        assertThat(accepted.shown("awaiting-act").counted())
                .isEqualTo(returned.shown("awaiting-act").counted() + 1);
        ActRide act = rides.toAct(SAK, ride);
        OversightReport drafted = report("manager.sak", "");
        assertThat(drafted.shown("awaiting-act")).isEqualTo(returned.shown("awaiting-act"));
        assertThat(drafted.shown("acts-waiting").counted())
                .isEqualTo(accepted.shown("acts-waiting").counted() + 1);
        assertThat(body("manager.sak", "/oversight/acts-waiting"))
                .contains(act.now().draftNumber());
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
        ride.withdraw();
    }

    @Test
    @Clause({"R-11", "R-49"})
    void anEditionPublishedAfterItsTermIsOneOfThoseLate() {
        rides.publishedBefore(SAK);
        ActRide act = rides.toPublication(SAK);
        Shown before = report("manager.sak", "").shown("editions-late");
        rides.travelTo("2026-03-30T06:00:00Z");
        act.publish(Map.of("lateReason", "The site was rebuilt."));

        Shown after = report("manager.sak", "").shown("editions-late");
        assertThat(after.counted()).isGreaterThan(before.counted());
        assertThat(body("manager.sak", "/oversight/editions-late?from=2026-03-30"))
                .contains("/publications/" + act.publication().id(), "30.03.2026");
        assertThat(report("manager.sak", "?from=2026-03-31&to=2026-04-30").shown("editions-late"))
                .as("of another month")
                .isEqualTo(new Shown("editions-late", 0, 0));
    }

    @Test
    @Clause({"R-29", "R-48", "R-49"})
    void aDepartmentThatHasNotConfirmedAndPointsThatFallShortAreSeen() {
        rides.toPublication(KUR).publish();
        Conformance conformance = rides.bean(Conformance.class);
        long falling = conformance.shares(KUR.id()).values().stream()
                .filter(share -> share.met() < share.asked())
                .count();
        assertThat(report("manager.kur", "").shown("not-conforming").counted()).isEqualTo((int) falling);
        assertThat(report("head1.kur", "").shown("unconfirmed")).isEqualTo(new Shown("unconfirmed", 1, 1));

        String unit = rides.bean(People.class).departmentsOf("head1.kur").get(0).code();
        Visitor.signedIn(port(), "authorised.kur")
                .api("POST", "/confirmations", Map.of("dueOn", "2026-03-20", "departments", List.of(unit)));
        rides.desks().runDueJobs();
        String page = body("head1.kur", "/oversight/unconfirmed");
        assertThat(page).contains("20.03.2026");
        String confirmation = page.replaceAll("(?s).*href=\"/confirmation/([0-9a-f-]+)\".*", "$1");
        Visitor.signedIn(port(), "head1.kur")
                .api("POST", "/confirmations/" + confirmation + "/answer", Map.of("decision", "confirm"));

        assertThat(report("head1.kur", "").shown("unconfirmed")).isEqualTo(new Shown("unconfirmed", 0, 1));
    }

    @Test
    @Clause("R-49")
    void everyFigureIsTheLengthOfTheListBehindItOnThePageAndInTheWorkbook() throws IOException {
        Ride ride = rides.toCheck(SAK).check("return");
        OversightReport report = report("admin", "");
        assertThat(report.figures()).hasSize(9);
        Web admin = browser("admin");
        try (XSSFWorkbook book = Workbooks.open(admin.bytes("/oversight/report.xlsx"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(10);
            Row total = book.getSheetAt(0).getRow(3);
            int column = 2;
            for (int at = 0; at < 9; at++) {
                Shown shown = report.figures().get(at);
                assertThat(OversightReport.linesOf(admin, "/oversight/" + shown.figure()))
                        .as("%s", shown)
                        .isEqualTo(shown.counted());
                assertThat((int) total.getCell(column++).getNumericCellValue())
                        .as("%s", shown)
                        .isEqualTo(shown.counted());
                Sheet sheet = book.getSheetAt(at + 1);
                if (shown.isShare()) {
                    assertThat((int) total.getCell(column++).getNumericCellValue())
                            .isEqualTo(shown.all());
                    assertThat(sheet.getLastRowNum()).as("%s", shown).isEqualTo(shown.all());
                } else {
                    assertThat(sheet.getLastRowNum()).as("%s", shown).isEqualTo(shown.counted());
                }
            }
            assertThat(report.linesOfTables())
                    .as("authorities and departments, as the page has them")
                    .isEqualTo(OversightReport.linesOf(book.getSheetAt(0)));
        }
        ride.withdraw();
    }

    /** Those who control the authority and the administrator see all of it, a head the own department, others nothing. */
    @ParameterizedTest
    @CsvSource({
        "manager.sak, 200, true, true",
        "controller.sak, 200, true, true",
        "approver.sak, 200, true, true",
        "authorised.sak, 200, true, true",
        "admin, 200, true, true",
        "head1.sak, 200, true, false",
        "head2.sak, 404, false, false",
        "specialist1.sak, 403, false, false",
        "clerk.sak, 403, false, false",
        "publisher.sak, 403, false, false",
        "calendar1, 403, false, false",
        "manager.kur, 404, false, false",
        "head1.kur, 404, false, false"
    })
    @Clause({"R-14", "R-49"})
    void everyoneIsToldOfWhatTheyControlAlone(String login, int status, boolean sees, boolean whole) {
        Ride ride = rides.toCheck(SAK).check("return");
        String asked = "?department=" + ride.now().departmentId();
        for (String path : List.of("/oversight", "/oversight/in-rework", "/oversight/report.xlsx")) {
            assertThat(browser(login).get(path + asked).statusCode()).as(path).isEqualTo(status);
        }
        assertThat(body(login, "/oversight/in-rework").contains(ride.now().number()))
                .isEqualTo(sees);
        assertThat(browser(login).get("/oversight/acts-waiting").statusCode() == 200)
                .as("what belongs to no department")
                .isEqualTo(whole || login.equals("manager.kur"));
        assertThat(body(login, "/changes").contains("href=\"/oversight\""))
                .as("the way there")
                .isEqualTo(status != 403);
        if (status == 404) {
            assertThat(browser(login).get("/oversight?authority=" + SAK.id()).statusCode())
                    .isEqualTo(login.endsWith(".sak") ? 200 : 404);
            assertThat(body(login, "/oversight")).doesNotContain(ride.now().departmentName());
        }
        ride.withdraw();
    }

    @Test
    void whatIsTypedWronglyIsSaidAndStays() {
        HttpResponse<String> turned = browser("manager.sak").get("/oversight?from=2026-03-02&to=2026-03-01");
        assertThat(turned.statusCode()).isEqualTo(400);
        assertThat(turned.body()).contains("value=\"2026-03-02\"", "role=\"alert\"");
        for (String wrong : List.of("?from=yesterday", "?to=9999-99-99", "?from=1999-01-01", "?from=2001-01-01")) {
            assertThat(browser("manager.sak").get("/oversight" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(browser("manager.sak").get("/oversight/happiness").statusCode())
                .isEqualTo(404);
        assertThat(new Web(port())
                        .get("/oversight")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/login");
    }

    /** The numbers of statements for one late answer and for three thousand are the same. */
    @Test
    @Clause("R-49")
    void theReportAsksTheSameNumberOfQuestionsWhateverItsLength() throws Exception {
        copyLateTerms(10);
        // In the thread of the test: the server has other things to ask in those of its own.
        MockMvc pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) rides.application())
                .build();
        Statements.Work report = () -> rides.desks().as("manager.kur", () -> shown(pages));
        report.run();
        List<String> few = Statements.of(report);
        copyLateTerms(3_000);

        assertThat(Statements.of(report)).containsExactlyInAnyOrderElementsOf(few);
        assertThat(few).hasSizeLessThanOrEqualTo(20);
        assertThat(report("manager.kur", "").shown("answers-late").counted()).isGreaterThanOrEqualTo(3_000);
    }

    private static String shown(MockMvc pages) {
        try {
            return pages.perform(get("/oversight"))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void copyLateTerms(int count) {
        UUID change = rides.toPrepare(KUR).id();
        rides.bean(JdbcClient.class)
                .sql("insert into deadline (id, key, authority, subject, step, legal, due, sheet, opened_at)"
                        + " select gen_random_uuid(), 'copied-' || gen_random_uuid(), d.authority, 'copied', d.step, d.legal,"
                        + " d.due - 60, d.sheet, d.opened_at from deadline d, generate_series(1, :count) n"
                        + " where d.subject = :change")
                .param("count", count)
                .param("change", change.toString())
                .update();
    }

    @AfterEach
    void removeCopies() {
        rides.bean(JdbcClient.class)
                .sql("delete from deadline where subject = 'copied'")
                .update();
    }

    private Ride happenedOn(String day) {
        String specialist = "specialist1.sak";
        NewChange wanted = new NewChange(SAK.id(), null, LocalDate.parse(day), null, specialist);
        Ride ride = rides.ride(
                SAK, rides.desks().as(specialist, () -> rides.changeWorkflow().start(wanted)));
        rides.addRow(ride, rides.row(SAK));
        return ride;
    }

    private OversightReport report(String login, String query) {
        return new OversightReport(body(login, "/oversight" + query));
    }

    private String body(String login, String path) {
        return browser(login).get(path).body();
    }

    private Web browser(String login) {
        return browsers.computeIfAbsent(
                login, somebody -> Visitor.signedIn(port(), somebody).browser());
    }
}
