package org.touchpointregister.oversight.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Department;
import org.touchpointregister.oversight.report.Count.Tally;
import org.touchpointregister.oversight.report.Report.Cell;
import org.touchpointregister.oversight.report.Report.Kind;
import org.touchpointregister.oversight.report.Report.Line;
import org.touchpointregister.regulation.Regulation;

/** Counts every figure in a fixed number of statements and lays them out by authority and department. */
@Service
@Transactional(readOnly = true)
class Reports {

    private final FigureTable table;
    private final ConformanceFigure conformance;
    private final FigureWords words;

    Reports(FigureTable table, ConformanceFigure conformance, FigureWords words) {
        this.table = table;
        this.conformance = conformance;
        this.words = words;
    }

    List<Item> items(Figure figure, Question question, ListPlace place) {
        return figure == Figure.NOT_CONFORMING
                ? conformance.items(question, place)
                : table.items(figure, question, place);
    }

    Report of(Scope scope, Asked asked, Question question) {
        Asked period = asked.during(question.period());
        Sums sums = new Sums(question, new EnumMap<>(Figure.class));
        for (Figure figure : question.figures()) {
            sums.counts()
                    .put(
                            figure,
                            figure == Figure.NOT_CONFORMING
                                    ? conformance.counts(question)
                                    : table.counts(figure, question));
        }
        List<Line> authorities = byRegion(scope, question).entrySet().stream()
                .flatMap(region -> region(region.getKey(), region.getValue(), period, sums).stream())
                .toList();
        List<Line> departments = scope.departments().stream()
                .filter(one -> question.asksOf(one.authority().value()))
                .filter(one ->
                        question.department() == null || question.department().equals(one.id()))
                .map(one -> department(scope, one, period, sums))
                .toList();
        Line total = line(new Line(Kind.TOTAL, words.total(), null, List.of()), period, sums, one -> true);
        return new Report(question.figures(), total, authorities, departments);
    }

    private static Map<String, List<Regulation>> byRegion(Scope scope, Question question) {
        return scope.authorities().stream()
                .filter(one -> question.asksOf(one.id().value()))
                .collect(Collectors.groupingBy(
                        one -> one.authority().region(), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Line> region(String name, List<Regulation> authorities, Asked asked, Sums sums) {
        List<Line> lines = new ArrayList<>();
        if (authorities.size() > 1) {
            lines.add(line(
                    new Line(Kind.REGION, name, null, List.of()),
                    asked.ofRegion(name),
                    sums,
                    one -> authorities.stream()
                            .anyMatch(authority -> authority.id().equals(one.authority()))));
        }
        authorities.forEach(authority -> lines.add(line(
                new Line(Kind.AUTHORITY, authority.authority().shortName(), name, List.of()),
                asked.ofAuthority(authority.id().value()),
                sums,
                one -> one.authority().equals(authority.id()))));
        return lines;
    }

    private Line department(Scope scope, Department department, Asked asked, Sums sums) {
        Asked own = asked.ofDepartment(department.id().toString());
        List<Cell> cells = sums.question().figures().stream()
                .filter(Figure::ofDepartments)
                .map(figure -> cell(figure, own, sums.ofDepartment(figure, department)))
                .toList();
        return new Line(Kind.DEPARTMENT, department.name(), scope.nameOf(department.authority()), cells);
    }

    private Line line(Line named, Asked asked, Sums sums, Predicate<Count> which) {
        return new Line(
                named.kind(),
                named.name(),
                named.within(),
                sums.question().figures().stream()
                        .map(figure -> cell(figure, asked, sums.of(figure, which)))
                        .toList());
    }

    private Cell cell(Figure figure, Asked asked, Tally tally) {
        String list = asked.at("/oversight/" + figure.code());
        return new Cell(figure, tally, words.more(figure, tally), list, list + "&all=true");
    }

    /** What was counted, added up. */
    private record Sums(Question question, Map<Figure, List<Count>> counts) {

        Tally of(Figure figure, Predicate<Count> which) {
            // A touchpoint of several departments counts once for their authority.
            boolean once = figure == Figure.NOT_CONFORMING;
            return sum(figure, one -> which.test(one) && !(once && one.department() != null));
        }

        Tally ofDepartment(Figure figure, Department department) {
            return sum(figure, one -> department.id().equals(one.department()));
        }

        private Tally sum(Figure figure, Predicate<Count> which) {
            return counts.getOrDefault(figure, List.of()).stream()
                    .filter(which)
                    .map(Count::tally)
                    .reduce(Tally.NONE, Tally::plus);
        }
    }
}
