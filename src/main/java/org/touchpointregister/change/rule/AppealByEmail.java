package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.shared.Refusal.Sentence;

/** E-mail is no way to hand in an appeal since 30.03.2025: the sender cannot be identified (R-33). */
@Component
class AppealByEmail implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        return change.kept()
                .filter(item -> email(item.content()))
                .filter(item -> external(change.regulation(), item.content()))
                .filter(item -> item.content().needs().stream()
                        .map(change.regulation()::need)
                        .flatMap(Optional::stream)
                        .anyMatch(AppealByEmail::handsInAnAppeal))
                .map(item -> change.finding(item, "needs", "R-33-appeals", Sentence.of("change.finding.appealByEmail")))
                .toList();
    }

    private static boolean email(ItemContent content) {
        String address = String.valueOf(content.address());
        return Words.containsAny(content.touchpointName(), "emails")
                || (address.contains("@") && !address.contains("://"));
    }

    private static boolean external(Regulation regulation, ItemContent content) {
        return content.direction() == null
                || regulation
                        .direction(content.direction())
                        .filter(direction -> direction.client() == Client.INTERNAL)
                        .isEmpty();
    }

    private static boolean handsInAnAppeal(Need need) {
        String title = Words.folded(need.title());
        return Words.startsWithAny(title, "submitting")
                && Words.containsAny(title + " " + String.join(" ", need.subObjects()), "appeals");
    }
}
