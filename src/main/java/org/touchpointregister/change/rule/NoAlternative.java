package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal.Sentence;

/** A process has a digital touchpoint, which is preferred, and one that is not, for those who cannot use it. */
@Component
class NoAlternative implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-27")) {
            return Finding.none();
        }
        Map<Standing.Group, Set<Channel>> channels = new HashMap<>();
        for (Standing row : change.after()) {
            Channel channel = row.channel();
            if (row.placed() && channel != null) {
                channels.computeIfAbsent(row.in(), process -> EnumSet.noneOf(Channel.class))
                        .add(channel);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<Standing.Group> said = new HashSet<>();
        change.kept().forEach(item -> {
            Standing.Group process = Standing.of(item).in();
            Set<Channel> known = channels.getOrDefault(process, Set.of());
            if (known.size() == 1 && said.add(process)) {
                boolean digital = known.contains(Channel.DIGITAL);
                findings.add(change.finding(
                        item,
                        "channel",
                        digital ? "R-27-only-digital" : "R-27-only-offline",
                        Sentence.of(digital ? "change.finding.onlyDigital" : "change.finding.onlyOffline")));
            }
        });
        return findings;
    }
}
