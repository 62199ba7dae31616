package org.touchpointregister.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The pages as they are filled from the top: margins 20, 10, 20 and 20 mm, pages numbered from the second on in the middle
 * of the top margin (GOST R 7.0.97-2025). Lengths are points from the lower left corner.
 */
final class PdfPages {

    static final double MM = 72 / 25.4;

    private static final PDRectangle LANDSCAPE =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private static final double LEFT = 20 * MM;
    private static final double RIGHT = 10 * MM;
    private static final double EDGE = 20 * MM;
    private static final double NUMBER_BELOW_EDGE = 12 * MM;
    private static final double NUMBER_SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final PdfTags tags = new PdfTags();
    private final PdfFont regular;
    private final PdfFont bold;
    private @Nullable PDPageContentStream content;
    private PDRectangle shape = PDRectangle.A4;
    private double y;
    private int count;

    PdfPages() throws IOException {
        regular = PdfFont.embed(document, "LiberationSerif-Regular.ttf");
        bold = PdfFont.embed(document, "LiberationSerif-Bold.ttf");
    }

    PDDocument document() {
        return document;
    }

    PdfTags tags() {
        return tags;
    }

    PdfFont font(boolean heavy) {
        return heavy ? bold : regular;
    }

    double left() {
        return LEFT;
    }

    double width() {
        return shape.getWidth() - LEFT - RIGHT;
    }

    double top() {
        return y;
    }

    /** What is left of the page. */
    double room() {
        return y - EDGE;
    }

    /** The height of an empty page between its margins. */
    double height() {
        return shape.getHeight() - 2 * EDGE;
    }

    void down(double by) {
        y -= by;
    }

    void turn(boolean landscape) throws IOException {
        shape = landscape ? LANDSCAPE : PDRectangle.A4;
        turn();
    }

    void turn() throws IOException {
        end();
        PDPage page = new PDPage(shape);
        page.setResources(resources);
        document.addPage(page);
        tags.turnTo(page);
        content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
        y = shape.getHeight() - EDGE;
        count++;
        if (count > 1) {
            number();
        }
    }

    PDPageContentStream content() {
        if (content == null) {
            throw new IllegalStateException("No page was begun");
        }
        return content;
    }

    /** Begins content that belongs to an element; {@link PDPageContentStream#endMarkedContent()} ends it. */
    void begin(COSDictionary element) throws IOException {
        content().beginMarkedContent(element.getCOSName(COSName.S), tags.mark(element));
    }

    /** Begins content that a screen reader passes over. */
    void beginDecoration() throws IOException {
        content().beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private void number() throws IOException {
        String number = Integer.toString(count);
        beginDecoration();
        content().beginText();
        content().setFont(regular.font(), (float) NUMBER_SIZE);
        double x = (shape.getWidth() - regular.width(number, NUMBER_SIZE)) / 2;
        content().newLineAtOffset((float) x, (float) (shape.getHeight() - NUMBER_BELOW_EDGE));
        content().showText(number);
        content().endText();
        content().endMarkedContent();
    }
}
