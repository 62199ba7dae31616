package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.testing.Web;

/** Nobody is led to a page that is closed to them. */
class NoDeadEndsTests extends RideTest {

    private static final Pattern WAY = Pattern.compile("<dt[^>]*><a href=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"head1.mur", "specialist1.mur", "authorised.mur", "clerk.mur", "controller.mur", "admin"})
    void everyWayFromThePageOfTheWholeRegisterIsOpen(String login) {
        Web web = new Web(port());
        web.signIn(login, DemoPeople.PASSWORD);

        List<String> ways = WAY.matcher(web.get("/whole").body())
                .results()
                .map(way -> way.group(1))
                .toList();

        assertThat(ways).hasSizeGreaterThan(1);
        assertThat(ways)
                .allSatisfy(way -> assertThat(web.get(way).statusCode()).as(way).isEqualTo(200));
    }
}
