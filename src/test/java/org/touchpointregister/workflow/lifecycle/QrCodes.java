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
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a telephone reads from paper. */
final class QrCodes {

    private static final int DPI = 150;

    private QrCodes() {}

    /** The last code that a page of the pdf shows. */
    static String in(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
                Optional<String> found = read(renderer.renderImageWithDPI(page, DPI), DecodeHintType.TRY_HARDER);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("No page shows a QR code");
    }

    /** The picture of nothing but a code. */
    static String alone(byte[] picture) throws IOException {
        return read(ImageIO.read(new ByteArrayInputStream(picture)), DecodeHintType.PURE_BARCODE)
                .orElseThrow(() -> new AssertionError("Not a QR code"));
    }

    private static Optional<String> read(BufferedImage picture, DecodeHintType hint) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(hint, Boolean.TRUE))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
