package org.touchpointregister.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.regulation.Regulation.Ground;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.TouchpointType;

/**
 * A row of one authority in the terms of another one's order. Codes mean nothing across orders, titles do: what is called
 * the same is the same, what has no counterpart stays open for the department to fill in.
 *
 * @param was the order under which the row was kept
 * @param now the order under which it goes on
 */
record InOtherWords(Regulation was, Regulation now) {

    ItemContent of(ItemContent row) {
        List<String> needs = new ArrayList<>();
        String otherNeed = needs(row, needs);
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                direction(row.direction()),
                null,
                row.processTitle(),
                null,
                row.touchpointName(),
                row.channel(),
                type(row),
                row.address(),
                needs,
                otherNeed,
                now.peculiarities().presence() == Regulation.Peculiarities.Presence.ABSENT ? null : row.peculiarities(),
                grounds(row.grounds()),
                row.littleUsed(),
                row.notCounted(),
                row.wholeDirection(),
                row.responsiblePost());
    }

    private @Nullable String direction(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(was::direction)
                .flatMap(old -> now.directions().stream()
                        .filter(one -> same(one.title(), old.title()))
                        .findFirst())
                .map(Direction::code)
                .orElse(null);
    }

    private @Nullable String type(ItemContent row) {
        return Optional.ofNullable(row.type())
                .flatMap(was::type)
                .flatMap(old -> now.types().stream()
                        .filter(one -> same(one.title(), old.title()) && one.channel() == old.channel())
                        .findFirst())
                .map(TouchpointType::code)
                .orElse(null);
    }

    /** Needs without a counterpart go on in words, under the need that asks for words where the order has one. */
    private @Nullable String needs(ItemContent row, List<String> codes) {
        List<String> inWords = new ArrayList<>();
        for (String code : row.needs()) {
            String title = was.need(code).map(Need::title).orElse(code);
            now.needs().stream()
                    .filter(one -> !one.freeText() && same(one.title(), title))
                    .findFirst()
                    .map(Need::code)
                    .ifPresentOrElse(codes::add, () -> inWords.add(title(code, title)));
        }
        String words = Stream.concat(
                        inWords.stream().filter(title -> !title.isEmpty()), Stream.ofNullable(row.otherNeed()))
                .collect(Collectors.joining("; "));
        if (words.isEmpty()) {
            return null;
        }
        now.needs().stream().filter(Need::freeText).findFirst().map(Need::code).ifPresent(codes::add);
        return words;
    }

    /** «Other» says nothing by itself: its words stand beside it. */
    private String title(String code, String title) {
        return was.need(code).filter(Need::freeText).isPresent() ? "" : title;
    }

    private List<RowGround> grounds(List<RowGround> grounds) {
        return grounds.stream()
                .flatMap(ground -> was
                        .ground(ground.kind())
                        .flatMap(old -> now.grounds().stream()
                                .filter(one -> same(one.title(), old.title()))
                                .findFirst())
                        .map(Ground::code)
                        .map(code -> new RowGround(code, ground.reference()))
                        .stream())
                .toList();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
