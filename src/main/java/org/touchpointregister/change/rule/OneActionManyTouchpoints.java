package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Refusal.Sentence;

/** One action that can be done at several places is no list of touchpoints, nor is one place split by its actions. */
@Component
class OneActionManyTouchpoints implements Rule {

    /** «Site: handing in», «Site (answers)», «Site – advice». */
    private static final Pattern SUFFIX = Pattern.compile("^(.+?)\\s*(?:[:(]|\\s[\\u2013\\u2014-]\\s)\\s*(.+?)\\)?$");

    @Override
    public List<Finding> check(Checkable change) {
        if (!change.asks("R-31-one-action")) {
            return Finding.none();
        }
        Map<Object, Standing> met = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Standing row : change.after()) {
            String named = named(row.touchpoint() == null ? "" : row.touchpoint());
            if (named.isEmpty() || !row.placed()) {
                continue;
            }
            Standing other = met.putIfAbsent(List.of(row.in(), named), row);
            if (other != null
                    && row.item() != null
                    && !String.valueOf(other.touchpoint()).equals(row.touchpoint())) {
                findings.add(change.finding(
                        row.item(),
                        "touchpoint",
                        "R-31-one-action",
                        Sentence.of(
                                "change.finding.oneAction",
                                String.valueOf(row.touchpoint()),
                                String.valueOf(other.touchpoint()))));
            }
        }
        return findings;
    }

    /** What rows of one and the same action, or of one split place, have in common; empty for a touchpoint properly named. */
    private static String named(String touchpoint) {
        String action = Words.action(touchpoint);
        if (!action.isEmpty()) {
            return "action " + action;
        }
        var split = SUFFIX.matcher(Words.folded(touchpoint));
        return split.matches() && Words.actionOpens(split.group(2)) ? "place " + split.group(1) : "";
    }
}
