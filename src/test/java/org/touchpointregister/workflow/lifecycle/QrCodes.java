package org.touchpointregister.workflow.lifecycle;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a telephone reads from paper: it looks from several distances until it has made the code out. */
final class QrCodes {

    private static final List<Integer> DISTANCES_IN_DPI = List.of(300, 200, 250, 150, 400);

    /** Each reads what the other takes for something else, and either alone misses some codes that are in order. */
    private static final List<DecodeHintType> WAYS = List.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE);

    private static final double POINTS = 72;

    /** Four squares of a code of 37 on 25 mm, in points (ISO/IEC 18004): no sign may stand there. */
    private static final double WHITE_AROUND = 4 * 25 / 37d * POINTS / 25.4;

    private QrCodes() {}

    /** The code that the pdf shows where its tags say that a figure is. */
    static String in(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureElement figure = figures(document.getDocumentCatalog().getStructureTreeRoot())
                    .get(0);
            AssertionError last = new AssertionError("Not looked at");
            for (int dpi : DISTANCES_IN_DPI) {
                BufferedImage seen = around(figure, document, dpi);
                for (DecodeHintType way : WAYS) {
                    try {
                        return read(seen, way);
                    } catch (ReaderException e) {
                        last = new AssertionError("No QR code to be read", e);
                    }
                }
            }
            throw last;
        }
    }

    private static BufferedImage around(PDStructureElement figure, PDDocument document, int dpi) throws IOException {
        PDPage page = figure.getPage();
        COSDictionary layout = figure.getCOSObject().getCOSDictionary(COSName.A);
        float[] box = Objects.requireNonNull((COSArray) layout.getDictionaryObject(COSName.BBOX))
                .toFloatArray();
        BufferedImage sheet =
                new PDFRenderer(document).renderImageWithDPI(document.getPages().indexOf(page), dpi);
        double pixels = dpi / POINTS;
        int side = (int) Math.round((box[2] - box[0] + 2 * WHITE_AROUND) * pixels);
        int left = (int) Math.round((box[0] - WHITE_AROUND) * pixels);
        int top = (int) Math.round((page.getMediaBox().getHeight() - box[3] - WHITE_AROUND) * pixels);
        return sheet.getSubimage(left, top, side, side);
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element ->
                        "Figure".equals(element.getStructureType()) ? Stream.of(element) : figures(element).stream())
                .toList();
    }

    /** The picture of nothing but a code, each of its squares a whole number of pixels. */
    static String alone(byte[] picture) throws IOException {
        try {
            return read(ImageIO.read(new ByteArrayInputStream(picture)), DecodeHintType.PURE_BARCODE);
        } catch (ReaderException e) {
            throw new AssertionError("Not a QR code", e);
        }
    }

    private static String read(BufferedImage picture, DecodeHintType how) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(how, Boolean.TRUE))
                .getText();
    }
}
