package org.touchpointregister.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Paragraphs on the pages, each line where its alignment puts it. */
final class PdfText {

    private static final double LEADING = 1.2;
    private static final double THOUSAND = 1000;

    private final PdfPages pages;

    PdfText(PdfPages pages) {
        this.pages = pages;
    }

    void add(Block.Text text) throws IOException {
        TextStyle style = text.style();
        double left = style.left() * PdfPages.MM;
        double indent = style.firstLine() * PdfPages.MM;
        double width = pages.width() - left;
        List<String> lines = lines(text);
        pages.down(Math.min(pages.room(), style.before() * PdfPages.MM));
        if (text.text().isBlank()) {
            pages.down(Math.min(pages.room(), lines.size() * style.size() * LEADING));
            return;
        }
        COSDictionary element = pages.tags().child(pages.tags().document(), style.heading() ? "H1" : "P");
        for (int i = 0; i < lines.size(); i++) {
            double before = i == 0 ? indent : 0;
            line(element, style, new Line(lines.get(i), left + before, width - before, i == lines.size() - 1));
        }
    }

    /** How far down a text goes. */
    double height(Block.Text text) {
        TextStyle style = text.style();
        return style.before() * PdfPages.MM + lines(text).size() * style.size() * LEADING;
    }

    private List<String> lines(Block.Text text) {
        TextStyle style = text.style();
        double width = pages.width() - style.left() * PdfPages.MM;
        Lines.Measure measure = new Lines.Measure(style.size(), width, style.firstLine() * PdfPages.MM);
        PdfFont font = pages.font(style.bold());
        return style.align() == TextStyle.Align.CENTRE
                ? Lines.balanced(text.text(), font, measure)
                : Lines.of(text.text(), font, measure);
    }

    /** The right end stands on the last line of the left one, which leaves it room; all on one page. */
    void add(Block.Pair pair) throws IOException {
        TextStyle style = pair.style();
        PdfFont font = pages.font(style.bold());
        double width = pages.width();
        double room = Math.max(width - font.width(pair.right(), style.size()) - style.size(), width / 2);
        List<String> lines = Lines.balanced(pair.left(), font, new Lines.Measure(style.size(), room, 0));
        pages.down(Math.min(pages.room(), style.before() * PdfPages.MM));
        if (pages.room() < lines.size() * style.size() * LEADING) {
            pages.turn();
        }
        COSDictionary element = pages.tags().child(pages.tags().document(), "P");
        for (String line : lines) {
            line(element, style, new Line(line, 0, width, true));
        }
        draw(element, style.withAlign(TextStyle.Align.RIGHT), new Line(pair.right(), 0, width, true));
    }

    private void line(COSDictionary element, TextStyle style, Line line) throws IOException {
        double height = style.size() * LEADING;
        if (pages.room() < height) {
            pages.turn();
        }
        pages.down(height);
        if (!line.text().isEmpty()) {
            draw(element, style, line);
        }
    }

    private void draw(COSDictionary element, TextStyle style, Line line) throws IOException {
        PdfFont font = pages.font(style.bold());
        double spare = line.width() - font.width(line.text(), style.size());
        double shift = switch (style.align()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> spare / 2;
            case RIGHT -> spare;
        };
        PDPageContentStream content = pages.content();
        pages.begin(element);
        content.beginText();
        content.setFont(font.font(), (float) style.size());
        content.newLineAtOffset((float) (pages.left() + line.left() + shift), (float) (pages.top() + descent(style)));
        boolean stretched = style.align() == TextStyle.Align.JUSTIFIED && !line.last();
        show(content, line.text(), stretched ? spare * THOUSAND / style.size() : 0);
        content.endText();
        content.endMarkedContent();
    }

    /** Shows a line, its spaces wider by what is to be filled (in thousandths of the letters' size). */
    private static void show(PDPageContentStream content, String text, double spare) throws IOException {
        String[] words = text.split(" ", -1);
        if (spare <= 0 || words.length < 2) {
            content.showText(text);
            return;
        }
        Object[] pieces = new Object[words.length * 2 - 1];
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            pieces[i * 2] = last ? words[i] : words[i] + " ";
            if (!last) {
                pieces[i * 2 + 1] = (float) (-spare / (words.length - 1));
            }
        }
        content.showTextWithPositioning(pieces);
    }

    private static double descent(TextStyle style) {
        return style.size() * (LEADING - 1);
    }

    /** A line with its place from the left margin and the width it may fill. */
    private record Line(String text, double left, double width, boolean last) {}
}
