package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.People;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** The board: who sees what of it, what the filters leave, and whose the saved views are. */
class BoardTests extends RideTest {

    private static final String PREPARE = "/board?step=prepareChange";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "authorised.sak, true, true, false",
        "approver.sak, true, true, false",
        "manager.sak, true, true, false",
        "controller.sak, true, true, false",
        "head1.sak, true, false, false",
        "deputy1.sak, true, false, false",
        "specialist1.sak, true, false, false",
        "head2.sak, false, true, false",
        "authorised.kur, false, false, true",
        "head1.kur, false, false, true"
    })
    @Clause("R-49")
    void everybodySeesTheirAuthorityOrTheirDepartment(String login, boolean own, boolean neighbour, boolean foreign) {
        String payments = rides.toPrepare(SAK).now().number();
        String services = started("head2.sak", "services");
        String school = rides.toPrepare(KUR).now().number();

        String board = page(login, PREPARE);

        assertThat(board.contains(">" + payments + "<")).isEqualTo(own);
        assertThat(board.contains(">" + services + "<")).isEqualTo(neighbour);
        assertThat(board.contains(">" + school + "<")).isEqualTo(foreign);
        assertThat(page(login, "/board")).contains("href=\"/board\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publisher.sak", "clerk.sak", "admin", "calendar1"})
    void whoHasNothingToWatchIsToldSoAndFindsNoLink(String login) {
        Web web = browser(login);

        assertThat(web.get("/board").statusCode()).isEqualTo(403);
        assertThat(web.get("/notifications").body()).doesNotContain("href=\"/board\"");
        assertThat(new Web(port()).get("/board").statusCode()).isEqualTo(302);
    }

    @Test
    @Clause("R-49")
    void aCardSaysWhoHoldsTheTaskSinceWhenAndHowManyWorkingDaysAreLeft() {
        Ride ride = rides.toPrepare(SAK);
        rides.desks().as("deputy1.sak", () -> {
            rides.engine()
                    .getTaskService()
                    .claim(
                            rides.desks()
                                    .task("deputy1.sak", ride.now().number(), "prepareChange")
                                    .orElseThrow()
                                    .getId(),
                            "deputy1.sak");
            return ride;
        });
        rides.travelTo("2026-03-03T06:00:00Z");

        assertThat(card("manager.sak", PREPARE, ride))
                .contains("/changes/" + ride.id() + "/status", ride.now().departmentName(), "class=\"chip good\"")
                .contains(rides.bean(People.class).name("deputy1.sak"))
                .containsPattern(">, \\S+ 02\\.03\\.2026<")
                .contains(": 4</span>");

        rides.travelTo("2026-03-20T06:00:00Z");
        assertThat(card("manager.sak", PREPARE, ride)).contains("class=\"chip problem\"");
    }

    @Test
    void theFiltersLeaveTheStepTheDepartmentAndWhatIsLate() {
        Ride ride = rides.toPrepare(SAK);
        String number = ">" + ride.now().number() + "<";
        String own = "&department=" + ride.now().departmentId();

        assertThat(page("manager.sak", "/board?step=checkCompleteness")).doesNotContain(number);
        assertThat(page("manager.sak", PREPARE + own)).contains(number);
        assertThat(page("manager.sak", PREPARE + "&department=" + UUID.randomUUID()))
                .doesNotContain(number);
        assertThat(page("manager.sak", PREPARE + "&due=overdue")).doesNotContain(number);
        assertThat(page("manager.sak", PREPARE + "&due=soon")).doesNotContain(number);
        rides.travelTo("2026-03-10T06:00:00Z");
        assertThat(page("manager.sak", PREPARE + "&due=soon")).contains(number);
        rides.travelTo("2026-03-20T06:00:00Z");
        assertThat(page("manager.sak", PREPARE + "&due=overdue")).contains(number);
        assertThat(page("manager.sak", "/board?step=%3Cb%3E&department='&due=never"))
                .doesNotContain("<b>");
    }

    @Test
    void aSavedViewIsOnesOwnUnderItsName() {
        Web manager = browser("manager.sak");

        assertThat(post(manager, "/board/views", Map.of("name", "Late <1>", "due", "overdue"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(manager.get("/board").body()).contains("Late &lt;1&gt;", "due=overdue");
        assertThat(page("controller.sak", "/board")).doesNotContain("Late &lt;1&gt;");
        assertThat(post(browser("controller.sak"), "/board/views/remove", Map.of("name", "Late <1>"))
                        .statusCode())
                .isEqualTo(302);
        post(manager, "/board/views", Map.of("name", "Late <1>", "due", "soon"));
        assertThat(manager.get("/board").body()).contains("Late &lt;1&gt;").doesNotContain("due=overdue");
        assertThat(post(manager, "/board/views", Map.of("name", "  ")).statusCode())
                .isEqualTo(400);
        post(manager, "/board/views/remove", Map.of("name", "Late <1>"));
        assertThat(manager.get("/board").body()).doesNotContain("Late &lt;1&gt;");
        assertThat(post(browser("publisher.sak"), "/board/views", Map.of("name", "Mine"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String started(String login, String department) {
        UUID id = rides.desks()
                .as(
                        login,
                        () -> rides.changeWorkflow()
                                .start(new NewChange(SAK.id(), department, rides.today(SAK), null, login)));
        return rides.changes().require(id).number();
    }

    private String card(String login, String path, Ride ride) {
        String board = page(login, path);
        int start = board.indexOf("/changes/" + ride.id() + "/status");
        assertThat(start).isPositive();
        return board.substring(start, board.indexOf("</li>", start));
    }

    private String page(String login, String path) {
        HttpResponse<String> answer = browser(login).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(Web web, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(web.get("/notifications").body());
        assertThat(token.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return web.postForm(path, all);
    }

    private Web browser(String login) {
        return Visitor.signedIn(port(), login).browser();
    }
}
