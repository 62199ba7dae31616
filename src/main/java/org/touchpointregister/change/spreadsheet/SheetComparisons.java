package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.change.spreadsheet.SheetComparison.Compared;
import org.touchpointregister.change.spreadsheet.SheetComparison.Kind;
import org.touchpointregister.change.spreadsheet.Targets.Target;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.Touchpoints;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sentences;

/** Compares a file with the register and the draft; a handful of queries however long the file is. */
@Service
@Transactional(readOnly = true)
class SheetComparisons {

    private final Drafts drafts;
    private final Editions editions;
    private final Regulations regulations;
    private final ProcessInventory processes;
    private final Touchpoints touchpoints;
    private final SheetFindings findings;
    private final Sentences sentences;

    SheetComparisons(
            Drafts drafts,
            Editions editions,
            Regulations regulations,
            ProcessInventory processes,
            Touchpoints touchpoints,
            SheetFindings findings,
            Sentences sentences) {
        this.drafts = drafts;
        this.editions = editions;
        this.regulations = regulations;
        this.processes = processes;
        this.touchpoints = touchpoints;
        this.findings = findings;
        this.sentences = sentences;
    }

    SheetComparison compare(ChangeRequest change, SheetTable table) {
        List<ChangeItem> items = drafts.items(change.id());
        Comparing comparing = new Comparing(
                table,
                new RowReader(new Known(
                        regulations.of(change.authority(), change.regulationVersion()),
                        processes.of(change.authority()),
                        touchpoints.of(change.authority()),
                        sentences.text("change.sheet.yes"))),
                new Targets(editions.latestRowsOf(change.authority(), change.departmentId()), items),
                Texts.folded(sentences.text("change.sheet.exclude")));
        table.lines().forEach(comparing::line);
        SheetComparison compared = comparing.done();
        List<CellProblem> all = new ArrayList<>(compared.problems());
        all.addAll(findings.of(change, compared, items));
        return compared.with(all);
    }

    /** One file being compared. */
    private static final class Comparing {
        private final SheetTable table;
        private final RowReader reader;
        private final Targets targets;
        private final String exclude;
        private final List<Compared> lines = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();
        private final Set<UUID> seen = new HashSet<>();

        Comparing(SheetTable table, RowReader reader, Targets targets, String exclude) {
            this.table = table;
            this.reader = reader;
            this.targets = targets;
            this.exclude = exclude;
        }

        void line(SheetTable.Line line) {
            String code = line.text(SheetField.CODE);
            Target target = code == null ? null : targets.ofCode(code);
            if (code != null && target == null) {
                problem(line, SheetField.CODE, "change.sheet.unknownCode");
            }
            RowReader.Reading reading = reader.read(table, line, base(target));
            if (code == null) {
                target = targets.ofPlace(reading.content());
                reading = target == null ? reading : reader.read(table, line, base(target));
            }
            problems.addAll(reading.problems());
            if (target != null && !seen.add(target.id())) {
                problem(line, SheetField.TOUCHPOINT, "change.sheet.twice");
            }
            lines.add(compared(line, target, reading));
        }

        private static ItemContent base(@Nullable Target target) {
            return target == null ? ItemContent.empty() : target.base();
        }

        private Compared compared(SheetTable.Line line, @Nullable Target target, RowReader.Reading reading) {
            ItemContent content = reading.content();
            ChangeItem item = target == null ? null : target.item();
            Row row = target == null ? null : target.row();
            ItemContent before = item != null
                    ? item.content().withReason(null)
                    : row == null ? null : ItemContent.of(Operation.MODIFY, row);
            Kind kind = kind(line, target, content, before);
            List<String> changed = before == null ? List.of() : ContentDifference.between(before, content);
            return new Compared(
                    line.number(),
                    kind,
                    item == null ? null : item.id(),
                    row == null ? null : row.rowId(),
                    kind == Kind.EXCLUDED && row != null ? ItemContent.of(Operation.EXCLUDE, row) : content,
                    changed,
                    reading.rest());
        }

        private Kind kind(
                SheetTable.Line line, @Nullable Target target, ItemContent content, @Nullable ItemContent before) {
            String wanted = Texts.folded(line.text(SheetField.OPERATION));
            if (!wanted.isEmpty() && !wanted.equals(exclude)) {
                problem(line, SheetField.OPERATION, "change.sheet.unknownOperation");
            }
            if (wanted.equals(exclude)) {
                boolean asked = before != null && before.operation() == Operation.EXCLUDE;
                return asked || target == null ? Kind.SAME : Kind.EXCLUDED;
            }
            if (before == null || target == null) {
                return Kind.NEW;
            }
            if (content.equals(before)) {
                return Kind.SAME;
            }
            Row row = target.row();
            boolean asInRegister = row != null && content.equals(ItemContent.of(Operation.MODIFY, row));
            return asInRegister ? Kind.RESTORED : Kind.CHANGED;
        }

        private void problem(SheetTable.Line line, SheetField field, String code) {
            problems.add(new CellProblem(line.number(), field, true, "", Sentence.of(code)));
        }

        SheetComparison done() {
            List<Row> missing = targets.rows().values().stream()
                    .filter(row -> !seen.contains(row.rowId()))
                    .filter(row -> !targets.excludedAlready(row.rowId()))
                    .sorted(Comparator.comparingInt(Row::position))
                    .toList();
            return new SheetComparison(table, lines, missing, problems);
        }
    }
}
