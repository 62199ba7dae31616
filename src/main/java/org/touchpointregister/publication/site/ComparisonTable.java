package org.touchpointregister.publication.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.CellText;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.publication.site.FieldChanges.FieldChange;
import org.touchpointregister.publication.site.FieldChanges.State;
import org.touchpointregister.publication.site.RowStory.Kind;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionDiff;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowDiff;
import org.touchpointregister.register.RowHistory;
import org.touchpointregister.register.RowHistory.Step;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.EditionNumber;

/** What changed between two editions in words: each row with its department and the acts that changed it on the way. */
@Component
class ComparisonTable {

    static final int PAGE = 100;

    private final Editions editions;
    private final RowHistory history;
    private final PublicRegisters registers;
    private final RegisterTable table;
    private final FieldChanges changes;
    private final CellText cells;

    ComparisonTable(
            Editions editions,
            RowHistory history,
            PublicRegisters registers,
            RegisterTable table,
            FieldChanges changes,
            CellText cells) {
        this.editions = editions;
        this.history = history;
        this.registers = registers;
        this.table = table;
        this.changes = changes;
        this.cells = cells;
    }

    /** A page of the comparison; {@code between} are the editions on the way, for the acts. */
    Comparison of(Edition from, Edition to, List<PublishedEdition> between, int page) {
        EditionDiff diff = editions.compare(from, to);
        List<RowDiff> inOrder = new ArrayList<>(diff.rows());
        inOrder.sort(Comparator.comparing(ComparisonTable::kind, Comparator.comparingInt(ComparisonTable::place)));
        int pages = Math.max(1, (inOrder.size() + PAGE - 1) / PAGE);
        int shown = Math.min(page, pages);
        List<RowDiff> here =
                inOrder.stream().skip((shown - 1L) * PAGE).limit(PAGE).toList();
        Map<UUID, List<Edition>> acts = acts(from, here, between);
        Regulation before = registers.of(from);
        Regulation after = registers.of(to);
        List<ChangedRow> rows = here.stream()
                .map(row -> changed(before, after, row, acts.getOrDefault(row.rowId(), List.of())))
                .toList();
        return new Comparison(
                diff.included().size(),
                diff.changed().size(),
                diff.excluded().size(),
                rows.stream().collect(Collectors.groupingBy(ChangedRow::kind)),
                shown,
                pages);
    }

    private static Kind kind(RowDiff row) {
        return row.included() ? Kind.INCLUDED : row.excluded() ? Kind.EXCLUDED : Kind.CHANGED;
    }

    /** Changed rows first: they are what people look for. */
    private static int place(Kind kind) {
        return kind == Kind.CHANGED ? 0 : kind == Kind.INCLUDED ? 1 : 2;
    }

    private Map<UUID, List<Edition>> acts(Edition from, List<RowDiff> rows, List<PublishedEdition> between) {
        Map<EditionNumber, Edition> byNumber = between.stream()
                .map(PublishedEdition::edition)
                .collect(Collectors.toMap(Edition::number, Function.identity()));
        EditionNumber first =
                byNumber.keySet().stream().min(Comparator.naturalOrder()).orElse(from.number());
        Map<UUID, List<Edition>> acts = new HashMap<>();
        List<UUID> ids = rows.stream().map(RowDiff::rowId).toList();
        for (Step step : history.of(from.authority(), ids, byNumber.keySet())) {
            Edition edition = byNumber.get(step.edition());
            if (edition != null && !step.edition().equals(first)) {
                acts.computeIfAbsent(step.rowId(), id -> new ArrayList<>()).add(edition);
            }
        }
        return acts;
    }

    private ChangedRow changed(Regulation before, Regulation after, RowDiff diff, List<Edition> acts) {
        Row old = diff.before();
        Row shown = diff.shown();
        Regulation words = diff.excluded() ? before : after;
        List<FieldChange> fields = old == null || diff.excluded()
                ? List.of()
                : changes.between(new State(before, old), new State(after, shown));
        return new ChangedRow(
                kind(diff), shown, cells.direction(words, shown.direction()), table.line(words, shown), fields, acts);
    }

    /** Rows that came, changed and went: how many of each, and those of this page by what happened to them. */
    record Comparison(
            int included, int changed, int excluded, Map<Kind, List<ChangedRow>> byKind, int page, int pages) {

        public boolean empty() {
            return included + changed + excluded == 0;
        }

        /** The rows of that kind on this page. */
        public List<ChangedRow> rows(String kind) {
            return byKind.getOrDefault(Kind.valueOf(kind), List.of());
        }
    }

    /** One row with what happened to it, by which acts. */
    record ChangedRow(
            Kind kind,
            Row row,
            String direction,
            RegisterTable.Line line,
            List<FieldChange> fields,
            List<Edition> acts) {}
}
