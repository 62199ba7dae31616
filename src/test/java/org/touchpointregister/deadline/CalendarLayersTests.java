package org.touchpointregister.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.testing.Clause;

/** By which calendar whose days are counted; Sakhalin is region 65, Murmansk 51. */
@Clause("R-11")
class CalendarLayersTests {

    private static final Regulations REGULATIONS = Regulations.read(Clock.systemUTC(), null);
    private static final String OWN = "authority:sakhalin-social-protection";
    private static final String REGION = "region:65";

    @ParameterizedTest
    @CsvSource({
        "'', federal",
        "region:51, federal",
        "region:65, region:65",
        "authority:murmansk-tourism, federal",
        "authority:sakhalin-social-protection, authority:sakhalin-social-protection",
    })
    void theNarrowestLayerThatThereIsCounts(String there, String counts) {
        Map<String, String> parents = there.isEmpty() ? Map.of() : Map.of(there, "federal");

        assertThat(layers(parents).of(new AuthorityId("sakhalin-social-protection")))
                .isEqualTo(counts);
    }

    @Test
    void theAuthoritysOwnCountsBeforeItsRegions() {
        CalendarLayers layers = layers(Map.of(REGION, "federal", OWN, "federal"));

        assertThat(layers.counted())
                .containsEntry(new AuthorityId("sakhalin-social-protection"), OWN)
                .containsEntry(new AuthorityId("murmansk-tourism"), "federal")
                .hasSize(4);
    }

    @Test
    void whoIsUnknownIsCountedByTheFederalCalendar() {
        assertThat(layers(Map.of(REGION, "federal")).of(new AuthorityId("nobody-knows")))
                .isEqualTo("federal");
    }

    @Test
    void aRegionsDaysLieUnderThoseOfItsAuthorityWhicheverCameFirst() {
        CalendarLayers own = layers(Map.of(OWN, "federal"));

        assertThat(own.under(OWN)).contains("federal");
        assertThat(own.with(REGION, "federal").under(OWN)).contains(REGION);
        assertThat(own.with("region:51", "federal").under(OWN)).contains("federal");
        assertThat(own.with(REGION, "federal").under(REGION)).contains("federal");
        assertThat(own.with(REGION, "federal").under("federal")).isEmpty();
    }

    @Test
    void whatTheKeepersPutOverAnotherLayerStaysThere() {
        assertThat(layers(Map.of("region:77", "federal", REGION, "federal", OWN, "region:77"))
                        .under(OWN))
                .contains("region:77");
        // A region over an authority is odd, but must not lie over itself.
        assertThat(layers(Map.of(REGION, OWN, OWN, "federal")).under(OWN)).contains("federal");
    }

    @Test
    void anUnknownLayerLiesOverNothing() {
        assertThat(layers(Map.of()).knows(REGION)).isFalse();
        assertThat(layers(Map.of()).under(REGION)).isEmpty();
        assertThat(layers(Map.of("authority:1", "federal")).under("authority:1"))
                .contains("federal");
    }

    private static CalendarLayers layers(Map<String, String> parents) {
        return new CalendarLayers(REGULATIONS, parents);
    }
}
