package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.oversight.OpenTerms;
import org.touchpointregister.oversight.TermFilter;
import org.touchpointregister.oversight.Watch;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** What our parts of Cockpit are told, and who is told nothing. */
class CockpitAnswersTests extends RideTest {

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    @Clause("R-49")
    void aCaseHasItsTermsAndTheLettersThatWereWrittenInIt() {
        Ride ride = rides.toCheck(SAK);
        String instance = instanceOf(ride);

        JsonNode found = Visitor.read(asked("manager.sak", "/cockpit/cases/" + instance));

        assertThat(found.path("number").asText()).isEqualTo(ride.now().number());
        assertThat(found.path("terms")).hasSize(2);
        assertThat(found.path("terms").findValuesAsText("state")).allMatch(state -> state.matches("\\p{IsCyrillic}.*"));
        assertThat(found.path("letters").findValuesAsText("address")).contains("authorised.sak@example.org");
        assertThat(found.path("letters").findValuesAsText("state"))
                .allMatch(state -> state.matches("\\p{IsCyrillic}.*"));
        assertThat(found.path("mayRecount").asBoolean()).isFalse();
        JsonNode steps = Visitor.read(asked("manager.sak", "/cockpit/cases/" + instance + "/course"))
                .path("steps");
        assertThat(steps.findValuesAsText("step")).containsSubsequence("prepareChange", "checkCompleteness");
        assertThat(steps.findValuesAsText("who"))
                .contains(rides.bean(People.class).require("head1.sak").fullName());
    }

    @Test
    @Clause("R-49")
    void finishedCasesAreListedWithTheirOutcomeAndCourse() {
        Ride ride = rides.toCheck(KUR);
        String instance = instanceOf(ride);
        ride.check("decline");
        String list = "/cockpit/processes/register-change/finished?number=";

        JsonNode line = Visitor.read(asked("manager.kur", list + ride.now().number()))
                .path("items")
                .path(0);

        assertThat(line.path("id").asText()).isEqualTo(instance);
        assertThat(line.path("outcome").asText()).matches("\\p{IsCyrillic}.*");
        JsonNode course = Visitor.read(asked("manager.kur", "/cockpit/cases/" + instance + "/course"));
        assertThat(StreamSupport.stream(course.path("path").spliterator(), false)
                        .map(JsonNode::asText))
                .contains("prepareChange", "checkCompleteness")
                .doesNotContain("reworkChange");
        assertThat(items("manager.kur", list + "%25")).isEmpty();
        assertThat(items("manager.sak", list + ride.now().number())).isEmpty();
    }

    @Test
    @Clause("R-49")
    void theStepsOfAProcessTellWhatIsDueAndOverdueAndHowOftenTheyAreRepeated() {
        Ride ride = rides.toCheck(KUR);
        JsonNode before = step("manager.kur", "reworkChange");
        ride.check("return");
        assertThat(step("manager.kur", "reworkChange").path("open").asInt())
                .isEqualTo(before.path("open").asInt() + 1);
        rides.travelTo("2026-03-20T06:00:00Z");
        assertThat(step("manager.kur", "reworkChange").path("red").asInt())
                .isGreaterThan(before.path("red").asInt());
        ride.resubmit();
        assertThat(step("manager.kur", "checkCompleteness").path("passes").asDouble())
                .isGreaterThan(1.0);
        assertThat(step("manager.kur", "reworkChange").path("averageDays").asDouble())
                .isPositive();
    }

    @Test
    @Clause({"R-14", "R-49"})
    void theWorkbookHoldsTheTermsOfTheOwnDashboard() throws IOException {
        Ride ride = rides.toPrepare(SAK);

        assertThat(casesInWorkbook("manager.sak")).contains(ride.now().number()).hasSize(1 + openOf(SAK));
        assertThat(casesInWorkbook("manager.kur"))
                .doesNotContain(ride.now().number())
                .hasSize(1 + openOf(KUR));
        assertThat(casesInWorkbook("head2.sak")).doesNotContain(ride.now().number());
    }

    private List<String> casesInWorkbook(String login) throws IOException {
        byte[] bytes = Visitor.signedIn(port(), login).browser().bytes("/api/v1/cockpit/terms.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> row.getCell(4).getStringCellValue())
                    .toList();
        }
    }

    /** Whoever adds an answer to Cockpit or to the dashboard: only words are for everybody. */
    @Test
    @Clause({"R-14", "R-49"})
    void noAnswerTellsAnythingToWhoControlsNothingOrAnotherAuthority() {
        Ride ride = rides.toCheck(SAK);
        List<String> answers = answersAbout(instanceOf(ride));

        assertThat(answers).hasSizeGreaterThanOrEqualTo(9);
        for (String path : answers) {
            assertThat(new Web(port()).get(path).statusCode()).as(path).isEqualTo(401);
            String told = path.substring("/api/v1".length());
            assertThat(asked("clerk.sak", told).statusCode()).as(path).isBetween(400, 404);
            assertThat(asked("manager.kur", told).body())
                    .as(path)
                    .doesNotContain(ride.now().number(), SAK.id().value());
        }
    }

    private List<String> answersAbout(String instance) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/cockpit/") || path.startsWith("/api/v1/oversight/"))
                .filter(path -> !path.endsWith("/words"))
                .map(path -> path.replace("{process}", "register-change").replace("{instance}", instance))
                .toList();
    }

    /** Those who control the authority and the administrator; a head controls no case, others nothing, another authority never. */
    @ParameterizedTest
    @CsvSource({
        "manager.sak, 200, 200",
        "controller.sak, 200, 200",
        "approver.sak, 200, 200",
        "authorised.sak, 200, 200",
        "admin, 200, 200",
        "head1.sak, 403, 403",
        "specialist1.sak, 403, 403",
        "clerk.sak, 403, 403",
        "publisher.sak, 403, 403",
        "calendar1, 403, 403",
        "manager.kur, 200, 404",
        "controller.kur, 200, 404",
        "approver.kur, 200, 404",
        "authorised.kur, 200, 404"
    })
    @Clause({"R-14", "R-49"})
    void everyAnswerIsForThoseWhoControlAndTheirOwnAuthority(String login, int process, int one) {
        Ride ride = rides.toCheck(SAK);
        String instance = instanceOf(ride);
        ride.check("decline");
        String number = ride.now().number();

        for (String path : List.of("/cockpit/cases/" + instance, "/cockpit/cases/" + instance + "/course")) {
            HttpResponse<String> answer = asked(login, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(one);
            assertThat(answer.body().contains(number)).as(path).isEqualTo(one == 200);
        }
        HttpResponse<String> finished = asked(login, "/cockpit/processes/register-change/finished?number=" + number);
        assertThat(finished.statusCode()).isEqualTo(process);
        assertThat(finished.body().contains(number)).isEqualTo(one == 200);
        assertThat(asked(login, "/cockpit/processes/register-change/steps").statusCode())
                .isEqualTo(process);
        assertThat(asked(login, "/cockpit/terms.xlsx").statusCode())
                .isEqualTo(login.equals("head1.sak") ? 200 : process);
        HttpResponse<String> recount = visitor(login).api("POST", "/cockpit/cases/" + instance + "/recount", Map.of());
        assertThat(recount.statusCode()).isEqualTo(one == 200 ? 403 : one);
    }

    @Test
    void whoControlsAndKeepsTheCalendarHasTheTermsCountedAnew() {
        String instance = instanceOf(rides.toCheck(SAK));
        grantCalendarTo("controller.sak");
        assertThat(Visitor.read(asked("controller.sak", "/cockpit/cases/" + instance))
                        .path("mayRecount")
                        .asBoolean())
                .isTrue();

        HttpResponse<String> done =
                visitor("controller.sak").api("POST", "/cockpit/cases/" + instance + "/recount", Map.of());

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(Visitor.read(done).path("words").asText()).matches("\\p{IsCyrillic}.*");
        assertThat(Visitor.read(done).path("terms").asInt()).isZero();
    }

    private void grantCalendarTo(String login) {
        People people = rides.bean(People.class);
        people.grant(people.require(login), Role.CALENDAR_KEEPER, SAK.id());
    }

    @AfterEach
    void takeTheCalendarBack() {
        rides.bean(JdbcClient.class)
                .sql("delete from membership where login = 'controller.sak' and role = 'CALENDAR_KEEPER'")
                .update();
    }

    private JsonNode step(String login, String step) {
        return StreamSupport.stream(
                        items(login, "/cockpit/processes/register-change/steps").spliterator(), false)
                .filter(one -> one.path("step").asText().equals(step))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private int openOf(Body body) {
        Watch watch = new Watch(false, Set.of(body.id()), Set.of());
        return rides.bean(OpenTerms.class)
                .all(watch, new TermFilter(null, null, null, null))
                .size();
    }

    private String instanceOf(Ride ride) {
        return rides.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ride.now().number())
                .singleResult()
                .getId();
    }

    private JsonNode items(String login, String path) {
        HttpResponse<String> answer = asked(login, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.read(answer).path("items");
    }

    private HttpResponse<String> asked(String login, String path) {
        return visitor(login).api("GET", path, Map.of());
    }

    private Visitor visitor(String login) {
        return visitors.computeIfAbsent(login, somebody -> Visitor.signedIn(port(), somebody));
    }
}
