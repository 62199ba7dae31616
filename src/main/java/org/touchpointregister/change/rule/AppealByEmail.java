package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.shared.Refusal.Sentence;

/** E-mail is no way to hand in an appeal since 30.03.2025: the sender cannot be identified (R-33). */
@Component
class AppealByEmail implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming()
                .filter(item -> email(item.content()))
                .filter(item -> served(change, item)
                        .anyMatch(row -> external(change.regulation(), row.direction())
                                && handsInAnAppeal(change.regulation(), row.needs())))
                .map(item -> change.finding(item, "needs", "R-33-appeals", Sentence.of("change.finding.appealByEmail")))
                .toList();
    }

    private static boolean email(ItemContent content) {
        String address = String.valueOf(content.address());
        return Words.containsAny(content.touchpointName(), "emails")
                || (address.contains("@") && !address.contains("://"));
    }

    /** The row itself, or every row that uses the touchpoint. */
    private static Stream<ItemContent> served(Checkable change, Checkable.Item item) {
        return item.content().operation() == Operation.CHANGE_TOUCHPOINT
                ? change.use(item).stream()
                        .flatMap(use -> use.rows().stream())
                        .map(row -> ItemContent.of(Operation.MODIFY, row))
                : Stream.of(item.content());
    }

    private static boolean handsInAnAppeal(Regulation regulation, List<String> needs) {
        return needs.stream().map(regulation::need).flatMap(Optional::stream).anyMatch(AppealByEmail::handsInAnAppeal);
    }

    private static boolean external(Regulation regulation, @Nullable String code) {
        return code == null
                || regulation
                        .direction(code)
                        .filter(direction -> direction.client() == Client.INTERNAL)
                        .isEmpty();
    }

    private static boolean handsInAnAppeal(Need need) {
        String title = Words.folded(need.title());
        return Words.startsWithAny(title, "submitting")
                && Words.containsAny(title + " " + String.join(" ", need.subObjects()), "appeals");
    }
}
