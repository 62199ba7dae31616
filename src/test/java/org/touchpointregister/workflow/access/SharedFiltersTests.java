package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

class SharedFiltersTests extends AccessTest {

    @Test
    void nobodyButTheAdministratorMakesOrChangesFilters() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{},\"properties\":{}}";
        for (String login : List.of("head1.sak", "authorised.sak", "manager.sak")) {
            Web web = signedIn(login);
            String shared = filterId(web, "mine");
            assertThat(web.engine("POST", "/filter/create", filter).statusCode())
                    .isEqualTo(403);
            assertThat(web.engine("PUT", "/filter/" + shared, filter).statusCode())
                    .isEqualTo(403);
            assertThat(web.engine("DELETE", "/filter/" + shared, "").statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> made = signedIn("admin").engine("POST", "/filter/create", filter);
        assertThat(made.statusCode()).isEqualTo(200);
        signedIn("admin").engine("DELETE", "/filter/" + json(made).path("id").asText(), "");
    }

    @Test
    void anExpressionCannotBeSmuggledIntoASharedFilter() {
        Web head = signedIn("head1.sak");
        HttpResponse<String> answer = head.engine(
                "POST",
                "/filter/" + filterId(head, "ofDepartment") + "/list",
                "{\"assigneeExpression\":\"${''.getClass().forName('java.lang.System').getName()}\"}");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void sharedFiltersShowWhatTheirNamesSay() {
        String own = changeOf(SAK, "payments");
        changeOf(SAK, "services");
        Web head = signedIn("head1.sak");

        assertThat(each(head.engine("GET", "/filter?itemCount=true", ""), "name"))
                .contains(
                        SEEN.getString("mine"),
                        SEEN.getString("waitingForMe"),
                        SEEN.getString("ofDepartment"),
                        SEEN.getString("overdue"),
                        SEEN.getString("dueSoon"))
                .doesNotContain(SEEN.getString("ofAuthority"));
        assertThat(listed(head, "ofDepartment")).containsExactly(own);
        assertThat(listed(head, "waitingForMe")).containsExactly(own);
        assertThat(listed(head, "mine")).isEmpty();
        head.engine("POST", "/task/" + own + "/claim", "{\"userId\":\"head1.sak\"}");
        assertThat(listed(head, "mine")).containsExactly(own);
        assertThat(listed(signedIn("deputy1.sak"), "ofDepartment")).containsExactly(own);
        assertThat(listed(signedIn("manager.sak"), "ofAuthority")).hasSize(2).contains(own);

        JsonNode filter = json(head.engine("GET", "/filter/" + filterId(head, "mine"), ""));
        assertThat(filter.path("owner").isNull()).isTrue();
        assertThat(filter.path("properties").path("refresh").asBoolean()).isTrue();
    }

    /** Who finds which filter, and in it which of three tasks: the department's late one, its next one, the neighbour's late one. */
    @ParameterizedTest
    @CsvFileSource(resources = "/access/filters.csv", numLinesToSkip = 1)
    @Clause("R-14")
    void everyRoleFindsItsFiltersAndInThemItsTasks(String login, String filter, String shown) {
        Map<String, String> byName = Map.of(
                "late", due(changeOf(SAK, "payments"), Duration.ofDays(-2)),
                "next", due(changeOf(SAK, "payments"), Duration.ofHours(1)),
                "neighbour", due(changeOf(SAK, "services"), Duration.ofDays(-1)),
                "foreign", due(changeOf(KUR, "school"), Duration.ofDays(-1)));
        Web head = signedIn("head1.sak");
        head.engine("POST", "/task/" + byName.get("late") + "/claim", "{\"userId\":\"head1.sak\"}");

        Web web = signedIn(login);

        if (shown == null) {
            assertThat(each(web.engine("GET", "/filter", ""), "name")).doesNotContain(SEEN.getString(filter));
        } else {
            assertThat(listed(web, filter))
                    .containsExactlyElementsOf(Arrays.stream(shown.split(" "))
                            .filter(name -> !name.equals("nothing"))
                            .map(byName::get)
                            .toList());
        }
    }

    private String due(String task, Duration fromNow) {
        tasks.setDueDate(task, Date.from(Instant.now().plus(fromNow)));
        return task;
    }

    private static String filterId(Web web, String code) {
        HttpResponse<String> all = web.engine("GET", "/filter", "");
        return each(all, "id").get(each(all, "name").indexOf(SEEN.getString(code)));
    }

    private static List<String> listed(Web web, String code) {
        return each(web.engine("POST", "/filter/" + filterId(web, code) + "/list", "{}"), "id");
    }
}
