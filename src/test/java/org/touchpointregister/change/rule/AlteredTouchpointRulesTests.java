package org.touchpointregister.change.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.testing.Clause;

/** What the checks find in a touchpoint altered in every row, each by one that fails and one that passes. */
class AlteredTouchpointRulesTests {

    private static final Regulation MURMANSK =
            Regulations.read(Clock.systemUTC(), null).of(new AuthorityId("murmansk-tourism"));
    private static final UUID POINT = UUID.randomUUID();
    private static final UUID OTHER_POINT = UUID.randomUUID();
    private static final String ADDRESS = "https://example.org";

    private final Row row = row(POINT, "Portal", "Process one", "information");
    private final Row other = row(OTHER_POINT, "Site", "Process one", "information");
    private final ItemContent same = ItemContent.of(use(POINT, "Portal", row));

    @Test
    @Clause({"R-20", "R-40"})
    void oneThatAltersAnAddressPassesEveryCheck() {
        Checkable change = change(same.withTouchpoint("Portal", Channel.DIGITAL, null, "https://new.example.org"));

        for (Rule rule : List.of(
                new EmptyChange(),
                new MissingDirection(),
                new MissingProcess(),
                new MissingTouchpoint(),
                new MissingChannel(),
                new MissingNeed(),
                new MissingGround(),
                new RowIsGone(),
                new RowTreatedTwice(),
                new NothingChanged(),
                new DuplicateTouchpoint(),
                new UnusedTouchpoint(),
                new UnalteredTouchpoint(),
                new TouchpointNameTaken(),
                new TouchpointAlteredTwice(),
                new AddressForm(),
                new InternalAddress(),
                new AppealByEmail())) {
            assertThat(rule.check(change)).as(rule.getClass().getSimpleName()).isEmpty();
        }
    }

    @Test
    @Clause({"R-5", "R-20", "R-40", "R-45"})
    void whatIsMissingUnusedOrUnalteredIsFound() {
        assertFound(new UnalteredTouchpoint(), same);
        assertFound(new MissingTouchpoint(), same.withTouchpoint(null, Channel.DIGITAL, null, ADDRESS));
        assertFound(new MissingChannel(), same.withTouchpoint("Portal", null, null, ADDRESS));
        assertFound(new UnusedTouchpoint(), ItemContent.of(use(UUID.randomUUID(), "Gone")));
    }

    @Test
    @Clause({"R-5", "R-6"})
    void theNameOfAnotherTouchpointIsTakenInItsOwnChannelOnly() {
        assertFound(new TouchpointNameTaken(), same.withTouchpoint("site", Channel.DIGITAL, null, ADDRESS));
        assertThat(new TouchpointNameTaken().check(change(same.withTouchpoint("Site", Channel.OFFLINE, null, null))))
                .isEmpty();
    }

    @Test
    @Clause("R-44")
    void alteredTwiceOrAlsoInARowOfItsOwnIsFound() {
        ItemContent altered = same.withTouchpoint("Portal", Channel.DIGITAL, null, "https://new.example.org");
        ItemContent modified = ItemContent.of(Operation.MODIFY, row);

        assertFound(new TouchpointAlteredTwice(), altered, altered);
        assertFound(
                new TouchpointAlteredTwice(),
                altered,
                modified.withTouchpoint("Portal", Channel.DIGITAL, null, "https://third.example.org"));
        assertThat(new TouchpointAlteredTwice().check(change(altered, modified)))
                .isEmpty();
    }

    @Test
    @Clause({"R-21", "R-33"})
    void theRowsThatFollowAreCheckedWithIt() {
        ItemContent renamed = same.withTouchpoint("Kiosk", Channel.DIGITAL, null, ADDRESS);
        ItemContent included =
                ItemContent.of(Operation.INCLUDE, row(OTHER_POINT, "Kiosk", "Process one", "information"));

        assertFound(new DuplicateTouchpoint(), renamed, included);
        assertThat(new DuplicateTouchpoint().check(change(included))).isEmpty();
        assertFound(new InternalAddress(), same.withTouchpoint("Portal", Channel.DIGITAL, null, "http://10.0.0.1/"));
        assertFound(new AddressForm(), same.withTouchpoint("Portal", Channel.DIGITAL, null, "somewhere"));
    }

    private void assertFound(Rule rule, ItemContent... items) {
        assertThat(rule.check(change(items)))
                .as(rule.getClass().getSimpleName())
                .isNotEmpty();
    }

    private Checkable change(ItemContent... items) {
        List<Checkable.Item> numbered = IntStream.range(0, items.length)
                .mapToObj(at -> new Checkable.Item(UUID.randomUUID(), at + 1, items[at]))
                .toList();
        List<TouchpointUse> points = List.of(use(POINT, "Portal", row), use(OTHER_POINT, "Site", other));
        return new Checkable(MURMANSK, List.of(row, other), List.of(), points, numbered);
    }

    private static TouchpointUse use(UUID id, String name, Row... rows) {
        return new TouchpointUse(id, name, Channel.DIGITAL, null, ADDRESS, List.of(rows));
    }

    private static Row row(UUID point, String name, String process, @Nullable String need) {
        return new Row(
                UUID.randomUUID(),
                1,
                MURMANSK.directions().get(0).code(),
                null,
                process,
                point,
                name,
                Channel.DIGITAL,
                null,
                ADDRESS,
                need == null ? List.of() : List.of(need),
                null,
                null,
                List.of(new RowGround(MURMANSK.grounds().get(0).code(), null)),
                false,
                false,
                false,
                null,
                UUID.randomUUID(),
                "Department");
    }
}
