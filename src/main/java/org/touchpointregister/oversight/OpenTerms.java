package org.touchpointregister.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.oversight.OpenTermTable.Alike;
import org.touchpointregister.oversight.OpenTermTable.Question;
import org.touchpointregister.shared.AuthorityId;

/** The open terms that a person watches: listed, and counted by colour. */
@Service
@Transactional(readOnly = true)
public class OpenTerms {

    static final int PAGE = 50;
    private static final int WHOLE = 20_000;

    private final OpenTermTable table;
    private final DaysLeft daysLeft;
    private final TermWords words;
    private final ObjectProvider<CaseRecord> cases;

    OpenTerms(OpenTermTable table, DaysLeft daysLeft, TermWords words, ObjectProvider<CaseRecord> cases) {
        this.table = table;
        this.daysLeft = daysLeft;
        this.words = words;
        this.cases = cases;
    }

    /** A page of lines; {@code next} is null on the last one. */
    public record Page<T>(List<T> items, @Nullable String next) {}

    /** The terms of one authority, department and step by colour. */
    public record Count(
            AuthorityId authority,
            String authorityName,
            @Nullable UUID department,
            @Nullable String departmentName,
            String step,
            String stepName,
            int red,
            int amber,
            int green,
            int none) {

        public int total() {
            return red + amber + green + none;
        }
    }

    /** A page of the terms, overdue ones first, then by date; the overdue alone where told so. */
    public Page<TermLine> page(Watch watch, TermFilter filter, boolean late) {
        List<OpenTerm> found = table.page(new Question(watch, filter, late), PAGE + 1);
        List<OpenTerm> shown = found.subList(0, Math.min(PAGE, found.size()));
        OpenTerm last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        String next = found.size() > PAGE && last != null ? TermFilter.placeOf(last.due(), last.id()) : null;
        return new Page<>(lines(shown), next);
    }

    /** All of them, for a table that is taken away. */
    public List<TermLine> all(Watch watch, TermFilter filter) {
        return lines(table.page(new Question(watch, filter.fromTheStart(), false), WHOLE));
    }

    /** How many there are of each colour, by authority, department and step. */
    public List<Count> summary(Watch watch, TermFilter filter) {
        Map<List<Object>, List<Alike>> groups =
                table.counted(new Question(watch, filter.fromTheStart(), false)).stream()
                        .collect(Collectors.groupingBy(OpenTerms::place));
        DaysLeft.Counting counting = daysLeft.counting();
        return groups.values().stream()
                .map(group -> count(group, counting))
                .sorted(Comparator.comparing(Count::authorityName)
                        .thenComparing(Count::departmentName, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Count::stepName))
                .toList();
    }

    private static List<Object> place(Alike alike) {
        return List.of(alike.authority(), String.valueOf(alike.department()), alike.step());
    }

    private Count count(List<Alike> group, DaysLeft.Counting counting) {
        Map<Tone, Integer> byTone = new HashMap<>();
        group.forEach(alike -> byTone.merge(
                Tone.of(counting.left(alike.authority(), alike.layer(), alike.due())), alike.terms(), Integer::sum));
        Alike first = group.get(0);
        return new Count(
                first.authority(),
                words.authority(first.authority()),
                first.department(),
                first.departmentName(),
                first.step(),
                words.step(first.step()),
                byTone.getOrDefault(Tone.RED, 0),
                byTone.getOrDefault(Tone.AMBER, 0),
                byTone.getOrDefault(Tone.GREEN, 0),
                byTone.getOrDefault(Tone.NONE, 0));
    }

    private List<TermLine> lines(List<OpenTerm> terms) {
        Map<String, String> instances = instances(terms);
        DaysLeft.Counting counting = daysLeft.counting();
        return terms.stream()
                .map(term -> line(
                        term, counting.left(term.authority(), term.layer(), term.due()), instances.get(term.key())))
                .toList();
    }

    private Map<String, String> instances(List<OpenTerm> terms) {
        CaseRecord record = cases.getIfAvailable();
        return record == null || terms.isEmpty()
                ? Map.of()
                : record.instancesOf(terms.stream()
                        .map(term -> new CaseRecord.Term(term.key(), term.subject()))
                        .toList());
    }

    private TermLine line(OpenTerm term, @Nullable Integer left, @Nullable String instance) {
        LocalDate due = term.due();
        return new TermLine(
                term.id(),
                term.authority(),
                words.authority(term.authority()),
                term.department(),
                term.departmentName(),
                words.caseName(term),
                term.step(),
                words.step(term.step()),
                due,
                words.due(due, term.provisional()),
                term.provisional(),
                left,
                Tone.of(left),
                words.left(left),
                term.legal(),
                instance);
    }
}
