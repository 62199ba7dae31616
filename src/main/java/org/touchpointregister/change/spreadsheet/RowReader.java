package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.register.Touchpoint;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Refusal.Sentence;

/** Reads one line of a table into a row, over the row it is about; a column the file lacks leaves what was. */
final class RowReader {

    private static final Map<SheetField, Integer> LONGEST = Map.of(
            SheetField.PROCESS, 500,
            SheetField.TOUCHPOINT, 500,
            SheetField.ADDRESS, 500,
            SheetField.RESPONSIBLE_POST, 500,
            SheetField.PECULIARITIES, 4000,
            SheetField.NEEDS, 8000);

    private final Known known;
    private final NeedsReader needs;
    private final GroundsReader grounds;

    RowReader(Known known) {
        this.known = known;
        this.needs = new NeedsReader(known.regulation());
        this.grounds = new GroundsReader(known.regulation());
    }

    Reading read(SheetTable table, SheetTable.Line line, ItemContent base) {
        Cells cells = new Cells(table, line);
        line.formulas().forEach(field -> cells.problem(field, "change.sheet.formula"));
        LONGEST.forEach((field, most) -> {
            String text = line.text(field);
            if (text != null && text.length() > most) {
                cells.problem(field, "change.sheet.tooLong", most);
            }
        });
        NeedsReader.Needs read = table.has(SheetField.NEEDS)
                ? needs.read(line.text(SheetField.NEEDS))
                : new NeedsReader.Needs(base.needs(), base.otherNeed(), List.of());
        return new Reading(line.number(), content(cells, base, read), cells.problems, read.rest());
    }

    private ItemContent content(Cells cells, ItemContent base, NeedsReader.Needs read) {
        String process = cells.text(SheetField.PROCESS, base.processTitle());
        Point point = point(cells, base);
        return new ItemContent(
                base.operation(),
                null,
                base.rowId(),
                known.direction(cells, base.direction()),
                known.processId(process, base),
                known.processTitle(process, base),
                point.id(),
                point.name(),
                point.channel(),
                point.type(),
                point.address(),
                sameNeeds(read.codes(), base) ? base.needs() : read.codes(),
                read.otherNeed(),
                cells.text(SheetField.PECULIARITIES, base.peculiarities()),
                grounds(cells, base),
                cells.flag(SheetField.LITTLE_USED, base.littleUsed(), known.yes()),
                cells.flag(SheetField.NOT_COUNTED, base.notCounted(), known.yes()),
                cells.flag(SheetField.WHOLE_DIRECTION, base.wholeDirection(), known.yes()),
                cells.text(SheetField.RESPONSIBLE_POST, base.responsiblePost()));
    }

    private static boolean sameNeeds(List<String> codes, ItemContent base) {
        return codes.size() == base.needs().size() && codes.containsAll(base.needs());
    }

    private Point point(Cells cells, ItemContent base) {
        String name = cells.text(SheetField.TOUCHPOINT, base.touchpointName());
        boolean same = name != null && Texts.folded(name).equals(Texts.folded(base.touchpointName()));
        Channel given = known.channel(cells, same ? base.channel() : null);
        Touchpoint touchpoint = same ? null : known.touchpoint(name, given);
        Channel channel = given == null && touchpoint != null ? touchpoint.channel() : given;
        String type = touchpoint == null ? (same ? base.type() : null) : touchpoint.type();
        String address = touchpoint == null ? (same ? base.address() : null) : touchpoint.address();
        boolean asBefore = same && channel == base.channel();
        return new Point(
                asBefore ? base.touchpointId() : touchpoint == null ? null : touchpoint.id(),
                asBefore ? base.touchpointName() : touchpoint == null ? name : touchpoint.name(),
                channel,
                known.type(cells, type),
                cells.text(SheetField.ADDRESS, address));
    }

    private List<RowGround> grounds(Cells cells, ItemContent base) {
        if (!cells.table.has(SheetField.GROUNDS)) {
            return base.grounds();
        }
        List<RowGround> read = grounds.read(cells.line.text(SheetField.GROUNDS));
        if (read == null) {
            cells.problem(SheetField.GROUNDS, "change.sheet.unknownGround");
            return base.grounds();
        }
        return read;
    }

    private record Point(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Channel channel,
            @Nullable String type,
            @Nullable String address) {}

    /** A line being read, and what is wrong with it. */
    static final class Cells {
        private final SheetTable table;
        private final SheetTable.Line line;
        private final List<CellProblem> problems = new ArrayList<>();

        Cells(SheetTable table, SheetTable.Line line) {
            this.table = table;
            this.line = line;
        }

        boolean has(SheetField field) {
            return table.has(field);
        }

        @Nullable
        String text(SheetField field, @Nullable String before) {
            return table.has(field) ? line.text(field) : before;
        }

        boolean flag(SheetField field, boolean before, String yes) {
            String text = line.text(field);
            if (!table.has(field)) {
                return before;
            }
            if (text != null && !Texts.folded(text).equals(Texts.folded(yes)) && !text.equals("+")) {
                problem(field, "change.sheet.yesOrNothing", yes);
            }
            return text != null;
        }

        void problem(SheetField field, String code, Object... args) {
            problems.add(new CellProblem(line.number(), field, true, "", Sentence.of(code, args)));
        }
    }

    /** A problem of one cell; one that {@code stops} keeps the whole file from being applied. */
    record CellProblem(int line, @Nullable SheetField field, boolean stops, String clause, Sentence sentence) {

        CellProblem at(int otherLine) {
            return new CellProblem(otherLine, field, stops, clause, sentence);
        }
    }

    /** A line as a row; {@code rest} are needs in words that no dictionary has. */
    record Reading(int line, ItemContent content, List<CellProblem> problems, List<String> rest) {}
}
