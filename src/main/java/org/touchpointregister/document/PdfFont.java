package org.touchpointregister.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** A font that is embedded with the characters used of it; knows how wide they are. */
final class PdfFont {

    /** Stands for a character that the font lacks: an empty box. */
    private static final int BOX = 0x25A1;

    private static final double UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final TrueTypeFont metrics;
    private final float[] widths = new float[Character.MAX_VALUE + 1];

    private PdfFont(PDType0Font font, TrueTypeFont metrics) throws IOException {
        this.font = font;
        this.metrics = metrics;
        this.glyphs = metrics.getUnicodeCmapLookup();
        Arrays.fill(widths, -1);
    }

    static PdfFont embed(PDDocument document, String file) throws IOException {
        try (InputStream bytes = new ClassPathResource("document/fonts/" + file).getInputStream()) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Letters are measured one by one and Russian office text has no ligatures; the search for them is most of
            // a long document.
            parsed.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(parsed);
            return new PdfFont(PDType0Font.load(document, parsed, true), parsed);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with a box for every character that the font lacks. */
    String drawable(String text) {
        if (text.codePoints().allMatch(this::known)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> drawable.appendCodePoint(known(point) ? point : BOX));
        return drawable.toString();
    }

    /** Width in points of a drawable text. */
    double width(String text, double size) {
        double units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += unitsOf(text.charAt(i));
        }
        return units * size / UNITS;
    }

    private boolean known(int point) {
        return glyphs.getGlyphId(point) != 0;
    }

    private float unitsOf(char letter) {
        if (widths[letter] < 0) {
            try {
                int advance = metrics.getAdvanceWidth(glyphs.getGlyphId(letter));
                widths[letter] = (float) (advance * UNITS / metrics.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the font", e);
            }
        }
        return widths[letter];
    }
}
