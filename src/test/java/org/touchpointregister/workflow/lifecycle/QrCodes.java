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

/** What a telephone reads from paper. */
final class QrCodes {

    private static final int DPI = 300;
    private static final float PIXELS = DPI / 72f;
    private static final int WHITE_AROUND = 12;

    private QrCodes() {}

    /** The code that the pdf shows where its tags say that a figure is. */
    static String in(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureElement figure = figures(document.getDocumentCatalog().getStructureTreeRoot())
                    .get(0);
            PDPage page = figure.getPage();
            COSDictionary layout = figure.getCOSObject().getCOSDictionary(COSName.A);
            float[] box = Objects.requireNonNull((COSArray) layout.getDictionaryObject(COSName.BBOX))
                    .toFloatArray();
            BufferedImage sheet = new PDFRenderer(document)
                    .renderImageWithDPI(document.getPages().indexOf(page), DPI);
            int side = Math.round((box[2] - box[0]) * PIXELS) + 2 * WHITE_AROUND;
            int left = Math.round(box[0] * PIXELS) - WHITE_AROUND;
            int top = Math.round((page.getMediaBox().getHeight() - box[3]) * PIXELS) - WHITE_AROUND;
            return read(sheet.getSubimage(left, top, side, side));
        }
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element ->
                        "Figure".equals(element.getStructureType()) ? Stream.of(element) : figures(element).stream())
                .toList();
    }

    /** The picture of nothing but a code. */
    static String alone(byte[] picture) throws IOException {
        return read(ImageIO.read(new ByteArrayInputStream(picture)));
    }

    private static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("Not a QR code", e);
        }
    }
}
