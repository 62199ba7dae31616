package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.PdfCells;
import org.touchpointregister.document.Vera;
import org.touchpointregister.identity.DemoPeople;
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
        String text = text(pdf);
        assertThat(text)
                .contains(act.now().printedHash().orElseThrow())
                .contains(squeezed(rides.regulation(body).authority().fullName()))
                .contains(squeezed(rides.regulation(body).words().registerTitle()))
                .doesNotContain("{{");
        act.head("sign").register();
        assertThat(PdfCells.of(pdf)).containsSequence(cells(act, body));
        assertThat(text(draft(act, "clerk", "pdf").body()))
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
            act.register();
            assertThat(document.getTables().get(0).getRows())
                    .hasSize(rides.editions().latestRows(Body.MUR.id()).size() + 2);
        }
        act.publish();
    }

    @Test
    @Clause("R-44")
    void nobodyElseReadsADraft() {
        ActRide act = rides.toAct(Body.MUR);

        assertThat(draft(act, "specialist1", "pdf").statusCode()).isEqualTo(403);
        assertThat(fetch("authorised.sak", act, "docx").statusCode()).isEqualTo(403);
        act.send().head("decline");
    }

    private List<String> cells(ActRide act, Body body) {
        FormCells form = rides.bean(FormCells.class);
        return rides.editions().rows(rides.editions().require(body.id(), act.edition())).stream()
                .flatMap(row -> form.row(rides.regulation(body), row).stream())
                .map(DraftActTests::squeezed)
                .toList();
    }

    private HttpResponse<byte[]> draft(ActRide act, String who, String format) {
        return fetch(act.body().login(who), act, format);
    }

    private HttpResponse<byte[]> fetch(String login, ActRide act, String format) {
        String credentials = login + ":" + DemoPeople.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port() + "/api/v1/acts/" + act.id() + "/draft." + format))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
