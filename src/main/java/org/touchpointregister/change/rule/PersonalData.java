package org.touchpointregister.change.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.shared.Refusal.Sentence;

/** Posts of officials are public, names and personal numbers are not: nothing of the kind stands in a public field. */
@Component
class PersonalData implements Rule {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?<!\\p{L})(?<before>\\p{L}++\\.?)\\s++)?(\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\."
                    + "|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+("
                    + String.join("|", Words.list("patronymics")) + "))(?!\\p{L})");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}|\\d{2} ?\\d{2} \\d{6})(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(\\+7|8)[\\s(-]*9\\d{2}[\\s)-]*\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}(?!\\d)");

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming().flatMap(item -> found(change, item)).toList();
    }

    private static Stream<Finding> found(Checkable change, Checkable.Item item) {
        return fields(item.content()).entrySet().stream()
                .filter(field -> personal(field.getValue()))
                .map(field -> change.finding(
                        item, field.getKey(), "R-33-personal", Sentence.of("change.finding.personalData")));
    }

    private static boolean personal(String text) {
        return name(text) || NUMBER.matcher(text).find() || MOBILE.matcher(text).find();
    }

    /** A street or a school named after somebody is no personal data. */
    private static boolean name(String text) {
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            String before = Words.folded(found.group("before")).replace(".", "");
            if (!Words.list("namesakes").contains(before)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> fields(ItemContent content) {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("process", content.processTitle());
        all.put("touchpoint", content.touchpointName());
        all.put("address", content.address());
        all.put("otherNeed", content.otherNeed());
        all.put("peculiarities", content.peculiarities());
        all.put("responsiblePost", content.responsiblePost());
        all.put(
                "grounds",
                content.grounds().stream()
                        .map(RowGround::reference)
                        .map(String::valueOf)
                        .collect(Collectors.joining("; ")));
        Map<String, String> given = new LinkedHashMap<>();
        all.forEach((field, text) -> {
            if (text != null) {
                given.put(field, text);
            }
        });
        return given;
    }
}
