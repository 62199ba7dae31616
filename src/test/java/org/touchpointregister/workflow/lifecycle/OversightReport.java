package org.touchpointregister.workflow.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.touchpointregister.testing.Web;

/** The report as somebody reads it off the page or the workbook. */
record OversightReport(String page) {

    private static final Pattern FIGURE = Pattern.compile(
            "class=\"figure\"><a href=\"/oversight/([a-z-]+)[^>]*>(\\d+)</a>(?:<span>[^<]*<a[^>]*>(\\d+)</a>)?");
    private static final Pattern LINE = Pattern.compile("(?s)class=\"who\"[^>]*><span>([^<]*)</span>(.*?)</tr>");
    private static final Pattern NUMBER = Pattern.compile(">(\\d+)</a>");
    private static final int TABLE = 4;

    /** {@code all} is -1 where the figure is no part of anything. */
    record Shown(String figure, int counted, int all) {

        boolean isShare() {
            return all >= 0;
        }

        Shown plus(int more, int moreInAll) {
            return new Shown(figure, counted + more, isShare() ? all + moreInAll : all);
        }
    }

    List<Shown> figures() {
        return FIGURE.matcher(page)
                .results()
                .map(found -> new Shown(
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        found.group(3) == null ? -1 : Integer.parseInt(found.group(3))))
                .toList();
    }

    Shown shown(String figure) {
        return figures().stream()
                .filter(shown -> shown.figure().equals(figure))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + figure + " on " + page));
    }

    /** Names and numbers of the lines by authority and by department. */
    List<String> linesOfTables() {
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            List<String> numbers = NUMBER.matcher(line.group(2))
                    .results()
                    .map(MatchResult::group)
                    .map(number -> number.replaceAll("\\D", ""))
                    .toList();
            lines.add(line.group(1) + " " + String.join(" ", numbers));
        }
        return lines;
    }

    /** The same of the workbook's first sheet. */
    static List<String> linesOf(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= TABLE) {
                StringBuilder line = new StringBuilder(row.getCell(0).getStringCellValue());
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        line.append(' ').append((int) cell.getNumericCellValue());
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** How many lines the pages of a list have together. */
    static int linesOf(Web browser, String list) {
        int lines = 0;
        int before = -1;
        for (int page = 0; lines > before; page++) {
            before = lines;
            String body = browser.get(list + "?page=" + page).body();
            int table = body.indexOf("<tbody");
            lines += table < 0 ? 0 : body.substring(table).split("<tr role=\"row\"", -1).length - 1;
        }
        return lines;
    }
}
