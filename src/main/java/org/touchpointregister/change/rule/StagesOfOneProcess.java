package org.touchpointregister.change.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal.Sentence;

/** Stages of one process at one touchpoint are needs of one row, not rows of their own. */
@Component
class StagesOfOneProcess implements Rule {

    @Override
    public List<Finding> check(Checkable change) {
        Map<Stage, List<Standing>> met = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Standing row : change.after()) {
            if (row.process().isEmpty() || Checkable.blank(row.touchpoint())) {
                continue;
            }
            Stage stage = new Stage(
                    row.direction(), Words.folded(row.touchpoint()), row.channel(), Words.subject(row.process()));
            List<Standing> others = met.computeIfAbsent(stage, key -> new ArrayList<>());
            Standing other = others.stream()
                    .filter(one -> !one.process().equals(row.process()))
                    .filter(one -> Words.stageOpens(one.process()) || Words.stageOpens(row.process()))
                    .findFirst()
                    .orElse(null);
            if (row.item() != null && other != null && !stage.subject().isEmpty()) {
                findings.add(change.finding(
                        row.item(),
                        "process",
                        "R-21-stages",
                        Sentence.of("change.finding.stages", String.valueOf(row.touchpoint()), other.process())));
            }
            if (others.stream().noneMatch(one -> one.process().equals(row.process()))) {
                others.add(row);
            }
        }
        return findings;
    }

    private record Stage(
            String direction, String touchpoint, @Nullable Channel channel, String subject) {}
}
