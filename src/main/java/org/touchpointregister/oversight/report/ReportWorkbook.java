package org.touchpointregister.oversight.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.oversight.report.Report.Cell;
import org.touchpointregister.oversight.report.Report.Line;
import org.touchpointregister.shared.RegisterProperties;

/** The report as a workbook: the figures of the page as numbers, then a sheet with the list behind each of them. */
@Component
class ReportWorkbook {

    private static final int HEADINGS = 2;
    private static final double NARROW = 16;
    private static final double WIDE = 44;

    /** A day with the word that it may still move: a cell too narrow for it would show neither. */
    private static final double DATED = 28;

    private final Reports reports;
    private final FigureWords words;
    private final RegisterProperties settings;

    ReportWorkbook(Reports reports, FigureWords words, RegisterProperties settings) {
        this.reports = reports;
        this.words = words;
        this.settings = settings;
    }

    byte[] of(Scope scope, Report report, Question question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "touchpoint-register", "1.0")) {
            figures(workbook.newWorksheet(words.text("oversight.sheet.figures")), report, question);
            for (Figure figure : report.figures()) {
                list(
                        workbook.newWorksheet(words.sheet(figure)),
                        new Sheet(scope, figure),
                        reports.items(figure, question, ListPlace.whole()));
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook of oversight", e);
        }
    }

    private record Sheet(Scope scope, Figure figure) {}

    private void figures(Worksheet sheet, Report report, Question question) {
        sheet.value(0, 0, words.text("oversight.title") + ", " + words.period(question.period()));
        sheet.style(0, 0).bold().set();
        List<String> headings = new ArrayList<>(List.of(words.text("oversight.who"), words.text("oversight.within")));
        for (Figure figure : report.figures()) {
            headings.add(words.title(figure));
            if (figure.share()) {
                headings.add(words.text("oversight.outOf"));
            }
        }
        headings(sheet, HEADINGS, headings);
        int row = HEADINGS;
        for (Line line : lines(report)) {
            figuresOf(line, sheet, ++row);
        }
        finish(sheet, HEADINGS);
    }

    private static List<Line> lines(Report report) {
        List<Line> lines = new ArrayList<>(List.of(report.total()));
        lines.addAll(report.authorities());
        lines.addAll(report.departments());
        return lines;
    }

    private static void figuresOf(Line line, Worksheet sheet, int row) {
        sheet.value(row, 0, line.name());
        sheet.value(row, 1, line.within());
        int column = 2;
        for (Cell cell : line.cells()) {
            sheet.value(row, column++, cell.tally().counted());
            if (cell.figure().share()) {
                sheet.value(row, column++, cell.tally().all());
            }
        }
    }

    private void list(Worksheet sheet, Sheet of, List<Item> items) {
        List<String> columns = List.of("name", "note", "began", "due", "done", "amount");
        List<String> shown = columns.stream()
                .filter(column -> words.column(of.figure(), column) != null)
                .toList();
        List<String> headings = new ArrayList<>();
        shown.forEach(column -> headings.add(words.column(of.figure(), column)));
        headings.add(words.text("oversight.counted"));
        headings.add(words.text("oversight.department"));
        headings.add(words.text("oversight.authority"));
        headings.add(words.text("oversight.link"));
        headings(sheet, 0, headings);
        if (shown.contains("due")) {
            sheet.width(shown.indexOf("due"), DATED);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int column = 0;
            for (String one : shown) {
                value(sheet, new Place(i + 1, column++), of.figure(), new Field(one, item));
            }
            sheet.value(i + 1, column++, words.text(item.counted() ? "oversight.yes" : "oversight.no"));
            sheet.value(i + 1, column++, item.departmentName());
            sheet.value(i + 1, column++, of.scope().nameOf(item.authority()));
            sheet.value(i + 1, column, address(item.link()));
        }
        finish(sheet, 0);
    }

    private record Place(int row, int column) {}

    private record Field(String column, Item item) {}

    private void value(Worksheet sheet, Place at, Figure figure, Field field) {
        Item item = field.item();
        switch (field.column()) {
            case "name" -> sheet.value(at.row(), at.column(), words.name(figure, item));
            case "note" -> sheet.value(at.row(), at.column(), words.note(item));
            case "began" -> day(sheet, at, item.began(), false);
            case "due" -> day(sheet, at, item.due(), item.provisional());
            case "done" -> day(sheet, at, item.done(), false);
            default -> amount(sheet, at, item);
        }
    }

    private void amount(Worksheet sheet, Place at, Item item) {
        if (item.outOf() == 0) {
            sheet.value(at.row(), at.column(), item.amount());
        } else {
            sheet.value(at.row(), at.column(), words.amount(item));
        }
    }

    private void day(Worksheet sheet, Place at, @Nullable LocalDate day, boolean provisional) {
        if (day != null) {
            sheet.value(at.row(), at.column(), day);
            sheet.style(at.row(), at.column()).format(words.cell(provisional)).set();
        }
    }

    private static void headings(Worksheet sheet, int row, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(row, i, headings.get(i));
            sheet.width(i, i == 0 ? WIDE : NARROW);
        }
        sheet.range(row, 0, row, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
    }

    private static void finish(Worksheet sheet, int headings) {
        sheet.freezePane(1, headings + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(headings);
    }

    private @Nullable String address(@Nullable String path) {
        return path == null ? null : settings.baseUrl().toString().replaceAll("/+$", "") + path;
    }
}
