package org.touchpointregister.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code of 25 mm, drawn as squares: sharp at any size. */
final class PdfQrCode {

    private static final double SIDE = 25 * PdfPages.MM;

    /** Millimetres of white that a reader wants around the code: four squares (ISO/IEC 18004). */
    static final double QUIET = 3.5;

    static final double HEIGHT = SIDE + QUIET * PdfPages.MM;

    private PdfQrCode() {}

    /** The squares that are black; no margin around them. A stamp or a fold may take one in seven from a reader. */
    static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    static void add(PdfPages pages, Block.QrCode code) throws IOException {
        if (pages.room() < HEIGHT) {
            pages.turn();
        }
        pages.down(HEIGHT);
        BitMatrix matrix = matrix(code.content());
        double module = SIDE / matrix.getWidth();
        double left = pages.left();
        double bottom = pages.top();
        COSArray box = new COSArray();
        for (double edge : new double[] {left, bottom, left + SIDE, bottom + SIDE}) {
            box.add(new COSFloat((float) edge));
        }
        pages.begin(pages.tags().figure(code.words(), box));
        PDPageContentStream content = pages.content();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    content.addRect(
                            (float) (left + column * module),
                            (float) (bottom + SIDE - (row + 1) * module),
                            (float) module,
                            (float) module);
                }
            }
        }
        content.fill();
        content.endMarkedContent();
    }
}
