package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.oversight.OpenTerms;
import org.touchpointregister.oversight.OpenTerms.Count;
import org.touchpointregister.oversight.TermFilter;
import org.touchpointregister.oversight.Trends;
import org.touchpointregister.oversight.Watch;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Statements;
import org.touchpointregister.testing.Web;

/** What those who control are told of terms and trends, and who is told what. */
class OversightTests extends RideTest {

    private final Map<String, Visitor> visitors = new HashMap<>();

    private static final List<String> PATHS = List.of("/oversight/summary", "/oversight/terms", "/oversight/overdue");

    @Test
    @Clause({"R-14", "R-49"})
    void overdueTermsComeFirstWithTheWorkingDaysCountedByTheCalendar() {
        Ride ride = rides.toPrepare(SAK);
        assertThat(term("manager.sak", ride).path("tone").asText()).isEqualTo("green");
        assertThat(term("manager.sak", ride).path("daysLeft").asInt()).isEqualTo(5);

        // Monday 9 March is a day off: the last day is Tuesday, and on Friday one working day is left.
        rides.travelTo("2026-03-06T06:00:00Z");
        assertThat(term("manager.sak", ride).path("tone").asText()).isEqualTo("amber");
        rides.travelTo("2026-03-11T06:00:00Z");

        JsonNode late = term("manager.sak", ride);
        assertThat(late.path("tone").asText()).isEqualTo("red");
        assertThat(late.path("daysLeft").asInt()).isEqualTo(-1);
        assertThat(late.path("words").asText()).matches("\\p{IsCyrillic}.*1");
        assertThat(late.path("department").asText())
                .isEqualTo(ride.now().departmentId().toString());
        assertThat(late.path("instance").asText()).isEqualTo(instanceOf(ride));
        List<String> tones =
                items("manager.sak", "/oversight/terms?authority=" + SAK.id()).findValuesAsText("tone");
        assertThat(tones.lastIndexOf("red"))
                .isLessThan(tones.contains("green") ? tones.indexOf("green") : tones.size());
        assertThat(items("manager.sak", "/oversight/overdue").findValuesAsText("caseName"))
                .contains(ride.now().number());
    }

    @Test
    @Clause({"R-14", "R-49"})
    void theSummaryCountsEveryTermOnceByAuthorityDepartmentAndStep() {
        int green = terms("green");
        int red = terms("red");
        rides.toPrepare(SAK);
        rides.toPrepare(SAK);
        assertThat(terms("green")).isEqualTo(green + 2);

        rides.travelTo("2026-03-11T06:00:00Z");
        assertThat(terms("red")).isGreaterThanOrEqualTo(red + 2);
    }

    /** Those who control the authority and the administrator see all of it, a head the own department, others nothing. */
    @ParameterizedTest
    @CsvSource({
        "manager.sak, 200, true",
        "controller.sak, 200, true",
        "approver.sak, 200, true",
        "authorised.sak, 200, true",
        "admin, 200, true",
        "head1.sak, 200, true",
        "deputy1.sak, 200, true",
        "head2.sak, 200, false",
        "specialist1.sak, 403, false",
        "clerk.sak, 403, false",
        "publisher.sak, 403, false",
        "calendar1, 403, false",
        "manager.kur, 200, false",
        "controller.kur, 200, false",
        "approver.kur, 200, false",
        "authorised.kur, 200, false",
        "head1.kur, 200, false"
    })
    @Clause({"R-14", "R-49"})
    void everyoneIsToldOfWhatTheyControlAlone(String login, int status, boolean sees) {
        Ride ride = rides.toPrepare(SAK);
        String department = ride.now().departmentId().toString();
        rides.travelTo("2026-03-20T06:00:00Z");
        for (String path : PATHS) {
            HttpResponse<String> answer = asked(login, path + "?department=" + department);
            assertThat(answer.statusCode()).as(path).isEqualTo(status);
            assertThat(answer.body().contains("\"red\"") || answer.body().contains("\"red\":"))
                    .as(path)
                    .isEqualTo(sees);
        }
        HttpResponse<String> trends = asked(login, "/oversight/trends");
        assertThat(trends.statusCode()).isEqualTo(status);
        if (!login.endsWith(".sak") && !login.equals("admin")) {
            assertThat(trends.body()).doesNotContain(SAK.id().value());
            assertThat(asked(login, "/oversight/terms").body())
                    .doesNotContain(SAK.id().value());
        }
    }

    @Test
    void aStrangerIsSentAway() {
        for (String path : PATHS) {
            assertThat(new Web(port()).get("/api/v1" + path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aPageEndsWhereTheNextBeginsAndAWrongPlaceIsRefusedInWords() {
        copyTerms(52);
        JsonNode first = Visitor.read(asked("manager.kur", "/oversight/terms"));
        JsonNode second = Visitor.read(asked(
                "manager.kur", "/oversight/terms?after=" + first.path("next").asText()));

        assertThat(first.path("items")).hasSize(50);
        assertThat(Set.copyOf(first.path("items").findValuesAsText("id")))
                .doesNotContainAnyElementsOf(second.path("items").findValuesAsText("id"));
        assertThat(second.path("items")).isNotEmpty();
        HttpResponse<String> wrong = asked("manager.kur", "/oversight/terms?after=2026-02-31_x");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Visitor.read(wrong).path("detail").asText()).matches("\\p{IsCyrillic}.*");
    }

    @Test
    @Clause("R-49")
    void trendsTellTimelinessWorkingDaysOfStepsAndRounds() {
        Ride ride = rides.toCheck(KUR);
        ride.check("return");
        rides.travelTo("2026-03-04T06:00:00Z");
        ride.resubmit();
        JsonNode trends = Visitor.read(asked("manager.kur", "/oversight/trends"));

        JsonNode rework = StreamSupport.stream(trends.path("rework").spliterator(), false)
                .filter(one -> one.path("department")
                        .asText()
                        .equals(ride.now().departmentId().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(rework.path("rounds").asDouble()).isGreaterThan(1);
        assertThat(rework.path("returned").asInt()).isPositive();
        JsonNode step = StreamSupport.stream(trends.path("steps").spliterator(), false)
                .filter(one -> one.path("step").asText().equals("reworkChange"))
                .findFirst()
                .orElseThrow();
        assertThat(step.path("averageDays").asDouble()).isPositive();
        assertThat(step.path("stepName").asText()).matches("\\p{IsCyrillic}.*");
    }

    /** The numbers of statements for a hundred open terms and for five thousand are the same. */
    @Test
    @Clause("R-49")
    void theDashboardAsksTheSameNumberOfQuestionsWhateverTheNumberOfTasks() throws Exception {
        OpenTerms terms = rides.bean(OpenTerms.class);
        Trends trends = rides.bean(Trends.class);
        Watch watch = new Watch(false, Set.of(KUR.id()), Set.of());
        TermFilter all = new TermFilter(null, null, null, null);
        Statements.Work dashboard = () -> {
            terms.summary(watch, all);
            terms.page(watch, all, false);
            trends.of(watch, null);
        };
        copyTerms(100);
        dashboard.run();
        int few = Statements.of(dashboard).size();
        copyTerms(4_900);

        int many = Statements.of(dashboard).size();
        assertThat(terms.summary(watch, all).stream().mapToInt(Count::total).sum())
                .isGreaterThanOrEqualTo(5_000);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    /** Further open terms like that of a change, on sixty days; other tests do not find them. */
    private void copyTerms(int count) {
        UUID change = rides.toPrepare(KUR).id();
        rides.bean(JdbcClient.class)
                .sql("insert into deadline (id, key, authority, subject, step, legal, due, sheet, opened_at)"
                        + " select gen_random_uuid(), 'copied-' || gen_random_uuid(), d.authority, 'copied', d.step, d.legal,"
                        + " d.due + n % 60, d.sheet, d.opened_at from deadline d, generate_series(1, :count) n"
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

    /** How many terms of that colour a manager counts. */
    private int terms(String colour) {
        return StreamSupport.stream(items("manager.sak", "/oversight/summary").spliterator(), false)
                .mapToInt(item -> item.path(colour).asInt())
                .sum();
    }

    private JsonNode term(String login, Ride ride) {
        String path = "/oversight/terms?department=" + ride.now().departmentId() + "&step=prepareChange";
        return StreamSupport.stream(items(login, path).spliterator(), false)
                .filter(item -> item.path("caseName").asText().equals(ride.now().number()))
                .findFirst()
                .orElseThrow();
    }

    private String instanceOf(Ride ride) {
        return rides.desks()
                .task("head1.sak", ride.now().number(), "prepareChange")
                .orElseThrow()
                .getProcessInstanceId();
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
