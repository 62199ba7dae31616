package org.touchpointregister.change.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal.Sentence;

/** The address of a digital touchpoint is one that a person can open, write to or call. */
@Component
class AddressForm implements Rule {

    private static final Pattern SITE =
            Pattern.compile("https?://[\\p{L}\\p{Nd}.\\[\\]:_-]+(:\\d+)?([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}-]+(\\.[\\p{L}\\p{Nd}-]+)*\\.\\p{L}{2,}");
    private static final Pattern PHONE =
            Pattern.compile("\\+?\\d[\\d\\s()-]{1,20}(,?\\s*\\p{L}{3,4}\\.?\\s*\\d{1,6})?");

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming()
                .filter(item -> item.content().channel() == Channel.DIGITAL)
                .filter(item -> !Checkable.blank(item.content().address()))
                .filter(item -> !reachable(String.valueOf(item.content().address())))
                .map(item -> change.finding(
                        item,
                        "address",
                        "R-33-address",
                        Sentence.of(
                                "change.finding.addressForm",
                                String.valueOf(item.content().address()))))
                .toList();
    }

    private static boolean reachable(String address) {
        return List.of(address.strip().split(";\\s*|,\\s+(?=http|\\S+@)")).stream()
                .allMatch(one -> SITE.matcher(one).matches()
                        || EMAIL.matcher(one).matches()
                        || PHONE.matcher(one).matches());
    }
}
