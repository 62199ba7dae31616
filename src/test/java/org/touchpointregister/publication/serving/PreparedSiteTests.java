package org.touchpointregister.publication.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.testing.Clause;

/** A publication withholds what it can change and nothing else. */
class PreparedSiteTests {

    private static final AuthorityId HERE = new AuthorityId("here");
    private static final AuthorityId THERE = new AuthorityId("there");
    private static final SitePart CHANGED = new SitePart(HERE);
    private static final SitePart OTHER = new SitePart(THERE);
    private static final String PAGE = "/registers/here";
    private static final String FILE = "/registers/here/editions/1/register.csv";
    private static final String ELSEWHERE = "/registers/there";
    private static final String ALL = "/";

    private final PreparedSite site = new PreparedSite();

    @Test
    @Clause({"R-30", "R-46"})
    void aChangeWithholdsItsRegisterAndWhatTellsOfAllTillItIsOver() {
        make(site.begin());

        site.changes("event", CHANGED);

        assertThat(site.find(PAGE)).isNull();
        assertThat(site.find(ALL)).isNull();
        assertThat(site.find(ELSEWHERE)).isNotNull();
        assertThat(site.find(FILE)).isNotNull();
        make(site.begin());
        assertThat(site.find(PAGE)).as("made while it changes").isNull();
        assertThat(site.find(ALL)).as("made while it changes").isNull();

        assertThat(site.changed("event")).isTrue();
        make(site.begin());
        assertThat(site.find(PAGE)).isNotNull();
        assertThat(site.find(ALL)).isNotNull();
    }

    @Test
    @Clause({"R-30", "R-46"})
    void whatWasBegunBeforeAChangeIsThrownAwayAndNoOther() {
        long before = site.begin();
        site.changes("event", CHANGED);
        site.changed("event");

        make(before);

        assertThat(site.find(PAGE)).isNull();
        assertThat(site.find(ALL)).isNull();
        assertThat(site.find(ELSEWHERE)).isNotNull();
        assertThat(site.find(FILE)).isNotNull();
    }

    @Test
    @Clause({"R-30", "R-46"})
    void aChangeOfTheWholeSiteWithholdsEveryPage() {
        long before = site.begin();
        make(before);

        site.changes("event", SitePart.WHOLE);
        site.changed("event");
        make(before);

        assertThat(site.find(ELSEWHERE)).isNull();
        assertThat(site.find(ALL)).isNull();
    }

    /** A transaction that fails before its end is told of once, not twice: it must not let the next one's pages through. */
    @Test
    @Clause({"R-30", "R-46"})
    void aChangeThatNeverBeganEndsNoOther() {
        site.changes("event", CHANGED);

        assertThat(site.changed("given up")).isFalse();
        make(site.begin());

        assertThat(site.find(PAGE)).isNull();
    }

    @Test
    void whatIsNoLongerThereIsForgotten() {
        make(site.begin());

        site.keepOnly(CHANGED, Set.of(PAGE));
        assertThat(site.find(FILE)).isNull();
        assertThat(site.find(PAGE)).isNotNull();
        site.keepOnly(Set.of(SitePart.WHOLE, CHANGED));

        assertThat(site.find(ELSEWHERE)).isNull();
        assertThat(site.find(PAGE)).isNotNull();
    }

    @Test
    void whatHasChangedIsMadeBeforeWhatIsOnlyRenewedAndOnce() {
        WantedParts wanted = new WantedParts();
        wanted.renewed(OTHER);
        wanted.renewed(CHANGED);
        wanted.renewed(CHANGED);
        wanted.changed(CHANGED);

        assertThat(wanted.next()).isEqualTo(CHANGED);
        assertThat(wanted.next()).isEqualTo(OTHER);
        assertThat(wanted.next()).isNull();
    }

    @Test
    @Clause("R-46")
    void whatAnotherNodePublishesIsNoticedOnceAndWhatThisOneDoesNever() {
        KnownEditions known = new KnownEditions();
        known.moved(Map.of(HERE, new EditionNumber(1), THERE, new EditionNumber(5)));
        known.publishedHere(HERE, new EditionNumber(2));
        Map<AuthorityId, EditionNumber> now = Map.of(HERE, new EditionNumber(2), THERE, new EditionNumber(6));

        assertThat(known.moved(now)).containsExactly(OTHER);
        assertThat(known.moved(now)).isEmpty();
        assertThat(known.moved(Map.of(THERE, new EditionNumber(6)))).containsExactly(CHANGED);
    }

    private void make(long begun) {
        PreparedAnswer answer = new PreparedAnswer("", true, Map.of());
        site.put(PAGE, CHANGED, answer, begun);
        site.put(FILE, CHANGED, answer, begun);
        site.put(ELSEWHERE, OTHER, answer, begun);
        site.put(ALL, SitePart.WHOLE, answer, begun);
    }
}
