package org.touchpointregister.oversight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.oversight.CaseRecord.Visits;
import org.touchpointregister.oversight.OpenTerms.Count;

/** The steps of a process as its diagram shows them: what is due and overdue, how long they take, how often they are repeated. */
@Service
@Transactional(readOnly = true)
public class ProcessSteps {

    private final OpenTerms terms;
    private final Trends trends;
    private final CaseRecord record;
    private final TermWords words;

    ProcessSteps(OpenTerms terms, Trends trends, CaseRecord record, TermWords words) {
        this.terms = terms;
        this.trends = trends;
        this.record = record;
        this.words = words;
    }

    /**
     * A step. {@code averageDays} are working days over the last year, null where it was never done; {@code passes} are
     * the times a case went through it, to a tenth: more than one is rework.
     */
    public record StepView(
            String step,
            String stepName,
            int open,
            int red,
            int amber,
            int done,
            @Nullable Double averageDays,
            @Nullable Double passes) {}

    public List<StepView> of(Watch watch, String process) {
        Map<String, List<Count>> counts = terms.summary(watch, new TermFilter(null, null, null, null)).stream()
                .collect(Collectors.groupingBy(Count::step));
        Map<String, Trends.Step> past = trends.steps(watch);
        Map<String, Visits> visits =
                record.visits(process, watch.everywhere() ? null : watch.authorities(), trends.since()).stream()
                        .collect(Collectors.toMap(Visits::step, Function.identity()));
        Set<String> steps = new TreeSet<>(visits.keySet());
        return steps.stream()
                .map(step -> view(step, counts.getOrDefault(step, List.of()), past.get(step), visits.get(step)))
                .toList();
    }

    private StepView view(String step, List<Count> counts, Trends.@Nullable Step past, @Nullable Visits visits) {
        return new StepView(
                step,
                words.step(step),
                counts.stream().mapToInt(Count::total).sum(),
                counts.stream().mapToInt(Count::red).sum(),
                counts.stream().mapToInt(Count::amber).sum(),
                past == null ? 0 : past.done(),
                past == null ? null : past.averageDays(),
                visits == null ? null : Math.round(10.0 * visits.passes() / visits.cases()) / 10.0);
    }
}
