package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** A public register names no address that opens only inside, and none that is a bare number. */
@Component
class InternalAddress implements Rule {

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*://)?(\\[[0-9a-f:.]+]|[^/?#\\s:@]+)(?::\\d+)?(?:[/?#].*)?");
    private static final Pattern NUMBERS = Pattern.compile("\\[.*]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern DISK = Pattern.compile("\\\\\\\\.*|file:.*|[a-z]:\\\\.*");
    private static final Set<String> INSIDE =
            Set.of("local", "lan", "internal", "intranet", "corp", "intra", "home", "localdomain", "localhost");

    @Override
    public List<Finding> check(Checkable change) {
        return change.naming()
                .filter(item -> internal(item.content().address()))
                .map(item -> change.finding(
                        item,
                        "address",
                        "R-33-internal",
                        Sentence.of(
                                "change.finding.addressInternal",
                                String.valueOf(item.content().address()))))
                .toList();
    }

    private static boolean internal(@Nullable String address) {
        if (Checkable.blank(address)) {
            return false;
        }
        String given = String.valueOf(address).strip().toLowerCase(Locale.ROOT);
        Matcher host = HOST.matcher(given);
        return DISK.matcher(given).matches() || (host.matches() && inside(host.group(1), given.contains("://")));
    }

    private static boolean inside(String host, boolean site) {
        String end = host.substring(host.lastIndexOf('.') + 1);
        return NUMBERS.matcher(host).matches() || INSIDE.contains(end) || (site && !host.contains("."));
    }
}
