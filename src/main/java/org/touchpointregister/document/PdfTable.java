package org.touchpointregister.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** A table on the pages: headings repeated on every one, a row that does not fit moved down, one longer than a page split. */
final class PdfTable {

    private static final double SIZE = 10;
    private static final double LEADING = SIZE * 1.15;
    private static final double PADDING = 1.2 * PdfPages.MM;
    private static final double LINE = 0.5;
    private static final double WIDEST_HEADING = 0.5;

    private final PdfPages pages;
    private final Block.Table table;
    private final double[] widths;
    private final List<List<String>> headings = new ArrayList<>();

    PdfTable(PdfPages pages, Block.Table table) {
        this.pages = pages;
        this.table = table;
        int all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        this.widths = table.columns().stream()
                .mapToDouble(column -> pages.width() * column.weight() / all)
                .toArray();
        headings.add(table.columns().stream().map(Block.Column::heading).toList());
        if (table.numbered()) {
            headings.add(IntStream.rangeClosed(1, widths.length)
                    .mapToObj(Integer::toString)
                    .toList());
        }
    }

    void add() throws IOException {
        pages.down(Math.min(pages.room(), 2 * PdfPages.MM));
        COSDictionary element = pages.tags().child(pages.tags().document(), "Table");
        if (pages.room() < pages.height() * WIDEST_HEADING / 2) {
            pages.turn();
        }
        headings(pages.tags().child(element, "THead"));
        COSDictionary body = pages.tags().child(element, "TBody");
        table.rows().forEach(cells -> {
            try {
                row(body, cells);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write a row into the pdf", e);
            }
        });
    }

    /** The headings; on later pages they are decoration: who listens to the table has heard them. */
    private void headings(@Nullable COSDictionary head) throws IOException {
        for (List<String> cells : headings) {
            List<COSDictionary> elements = new ArrayList<>();
            if (head != null) {
                COSDictionary row = pages.tags().child(head, "TR");
                cells.forEach(cell -> elements.add(pages.tags().columnHeading(row)));
            }
            List<List<String>> lines = lines(cells, true);
            slice(elements, new Slice(lines, 0, longest(lines), true));
        }
    }

    private void row(COSDictionary body, List<String> cells) throws IOException {
        COSDictionary row = pages.tags().child(body, "TR");
        List<COSDictionary> elements =
                cells.stream().map(cell -> pages.tags().child(row, "TD")).toList();
        List<List<String>> lines = lines(cells, false);
        int all = longest(lines);
        int done = 0;
        while (done < all) {
            int fit = fitting(pages.room());
            boolean wholeOnTheNext = done == 0 && all > fit && all <= fitting(pages.height() - headingsHeight());
            if (fit < 1 || wholeOnTheNext) {
                pages.turn();
                headings(null);
                fit = Math.max(1, fitting(pages.room()));
            }
            int take = Math.min(fit, all - done);
            slice(elements, new Slice(lines, done, done + take, false));
            done += take;
        }
    }

    private double headingsHeight() {
        return headings.stream()
                .mapToDouble(cells -> longest(lines(cells, true)) * LEADING + 2 * PADDING)
                .sum();
    }

    private static int fitting(double room) {
        return (int) ((room - 2 * PADDING) / LEADING);
    }

    private List<List<String>> lines(List<String> cells, boolean heading) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(Lines.of(cells.get(i), pages.font(heading), SIZE, widths[i] - 2 * PADDING));
        }
        return lines;
    }

    private static int longest(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Draws some lines of every cell and the frame around them; cells without elements are decoration. */
    private void slice(List<COSDictionary> elements, Slice slice) throws IOException {
        double height = (slice.to() - slice.from()) * LEADING + 2 * PADDING;
        double x = pages.left();
        PDPageContentStream content = pages.content();
        for (int i = 0; i < widths.length; i++) {
            List<String> shown = slice.ofCell(i);
            if (shown.stream().anyMatch(line -> !line.isEmpty())) {
                if (elements.isEmpty()) {
                    pages.beginDecoration();
                } else {
                    pages.begin(elements.get(i));
                }
                text(content, shown, new Cell(x, widths[i], slice.heading()));
                content.endMarkedContent();
            }
            x += widths[i];
        }
        frame(content, height);
        pages.down(height);
    }

    private void text(PDPageContentStream content, List<String> lines, Cell cell) throws IOException {
        PdfFont font = pages.font(cell.heading());
        content.beginText();
        content.setFont(font.font(), (float) SIZE);
        double fromX = 0;
        double fromY = 0;
        double y = pages.top() - PADDING - SIZE;
        for (String line : lines) {
            double x =
                    cell.heading() ? cell.left() + (cell.width() - font.width(line, SIZE)) / 2 : cell.left() + PADDING;
            content.newLineAtOffset((float) (x - fromX), (float) (y - fromY));
            content.showText(line);
            fromX = x;
            fromY = y;
            y -= LEADING;
        }
        content.endText();
    }

    private void frame(PDPageContentStream content, double height) throws IOException {
        pages.beginDecoration();
        content.setLineWidth((float) LINE);
        double x = pages.left();
        for (double width : widths) {
            content.addRect((float) x, (float) (pages.top() - height), (float) width, (float) height);
            x += width;
        }
        content.stroke();
        content.endMarkedContent();
    }

    private record Cell(double left, double width, boolean heading) {}

    /** Some lines of a row. */
    private record Slice(List<List<String>> lines, int from, int to, boolean heading) {

        List<String> ofCell(int column) {
            List<String> all = lines.get(column);
            return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
        }
    }
}
