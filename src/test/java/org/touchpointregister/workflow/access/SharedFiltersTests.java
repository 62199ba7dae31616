package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static String filterId(Web web, String code) {
        HttpResponse<String> all = web.engine("GET", "/filter", "");
        return each(all, "id").get(each(all, "name").indexOf(SEEN.getString(code)));
    }

    private static List<String> listed(Web web, String code) {
        return each(web.engine("POST", "/filter/" + filterId(web, code) + "/list", "{}"), "id");
    }
}
