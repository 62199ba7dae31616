package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchpointregister.testing.Web;

/** The web apps read the address as it was written, Spring Security as it is meant: where the two differ, neither is asked. */
class PlainAddressesTests extends AccessTest {

    @Test
    void anAddressOfTheWebAppsInDisguiseIsRefused() {
        List<String> disguised = List.of(
                "/%63amunda/api/admin/auth/user/default",
                "/camund%61/api/engine/engine/default/task",
                "/%63amunda/app/tasklist/default/",
                "/camunda/%61pp/tasklist/default/",
                "/camunda/%61pi/admin/auth/user/default",
                "/camunda/api/%61dmin/auth/user/default",
                "/camunda/api/engine/%65ngine/default/task",
                "/camunda/app/%74asklist/default/");
        for (Web web : List.of(new Web(port), signedIn("head1.sak"))) {
            assertThat(disguised)
                    .allSatisfy(path ->
                            assertThat(web.get(path).statusCode()).as(path).isEqualTo(400));
        }
        assertThat(new Web(port).get("/camunda/api/admin/auth/user/default").statusCode())
                .isNotEqualTo(400);
    }

    @Test
    void theRefusalIsASentence() {
        Web web = new Web(port);
        HttpResponse<String> program = web.get("/camunda/%61pi/admin/auth/user/default");
        HttpResponse<String> page = web.get("/camunda/%61pp/tasklist/default/");

        assertThat(program.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(json(program).path("detail").asText()).matches("\\p{IsCyrillic}.*\\.");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<html lang=\"ru\"", json(program).path("detail").asText());
    }
}
