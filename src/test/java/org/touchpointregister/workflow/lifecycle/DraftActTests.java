package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.PdfCells;
import org.touchpointregister.document.Vera;
import org.touchpointregister.testing.Clause;

/** The act as it is printed, asked for over HTTP by those who prepare, sign and register it. */
class DraftActTests extends RideTest {

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SAK", "KUR", "MUR"})
    @Clause({"R-9", "R-44"})
    void theActIsPrintedWithTheRegisterAndItsHash(Body body) throws IOException {
        ActRide act = rides.toAct(body);
        assertThat(draft(act, "authorised", "pdf").statusCode()).isEqualTo(200);
        act.send();

        byte[] pdf = draft(act, "approver", "pdf").body();

        Files.write(Path.of("target", "act-" + body + ".pdf"), pdf);
        assertThat(Vera.failures(pdf)).isEmpty();
        String text = Printed.text(pdf);
        assertThat(text)
                .contains(act.now().printedHash().orElseThrow())
                .contains(Printed.squeezed(rides.regulation(body).authority().fullName()))
                .contains(Printed.squeezed(rides.regulation(body).words().registerTitle()))
                .doesNotContain("{{");
        act.head("sign").register();
        assertThat(PdfCells.of(pdf)).containsSequence(cells(act, body));
        assertThat(Printed.text(draft(act, "clerk", "pdf").body()))
                .contains(String.valueOf(act.registered().number()));
        act.publish();
    }

    @Test
    @Clause({"R-9", "R-44"})
    void theSameStandsInTheDocumentToEdit() throws IOException {
        ActRide act = rides.toSigned(Body.MUR);

        byte[] docx = draft(act, "clerk", "docx").body();

        Files.write(Path.of("target", "act-MUR.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(read(document.getAllPictures().get(0).getData()))
                    .isEqualTo(act.now().contentHash());
            act.register();
            assertThat(document.getTables().get(0).getRows())
                    .hasSize(rides.editions().latestRows(Body.MUR.id()).size() + 2);
        }
        act.publish();
    }

    /** What a telephone reads from the QR code. */
    private static String read(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int side = picture.getWidth();
        RGBLuminanceSource source = new RGBLuminanceSource(side, side, picture.getRGB(0, 0, side, side, null, 0, side));
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

    @Test
    @Clause("R-44")
    void nobodyElseReadsADraft() {
        ActRide act = rides.toAct(Body.MUR);

        assertThat(draft(act, "specialist1", "pdf").statusCode()).isEqualTo(403);
        assertThat(Printed.fetch(port(), "authorised.sak", act, "draft.docx").statusCode())
                .isEqualTo(403);
        act.send().head("decline");
    }

    private List<String> cells(ActRide act, Body body) {
        FormCells form = rides.bean(FormCells.class);
        return rides.editions().rows(rides.editions().require(body.id(), act.edition())).stream()
                .flatMap(row -> form.row(rides.regulation(body), row).stream())
                .map(Printed::squeezed)
                .toList();
    }

    private HttpResponse<byte[]> draft(ActRide act, String who, String format) {
        return Printed.fetch(port(), act.body().login(who), act, "draft." + format);
    }
}
