package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.Registration;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.PdfCells;
import org.touchpointregister.document.Vera;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.regulation.Regulation.ActForm.Mode;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

/** The act as it is printed, asked for over HTTP by those who prepare, sign and register it. */
class DraftActTests extends RideTest {

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SAK", "KUR", "MUR"})
    @Clause({"R-9", "R-44"})
    void theActIsPrintedWithTheRegisterAndItsHash(Body body) throws IOException {
        rides.publishedBefore(body);
        String changes = changed(body);
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
                .contains(Printed.squeezed(rides.regulation(body).formTitle()))
                .contains(headOfTheAnnex(body))
                .doesNotContain("{{");
        theTextStandsAndTheAnnexesLie(pdf, changes);
        assertThat(QrCodes.in(pdf)).isEqualTo(act.now().contentHash());
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
            assertThat(QrCodes.alone(document.getAllPictures().get(0).getData()))
                    .isEqualTo(act.now().contentHash());
            act.register();
            assertThat(document.getTables().get(0).getRows())
                    .hasSize(rides.editions().latestRows(Body.MUR.id()).size() + 2);
        }
        act.publish();
    }

    /** What an act of that authority does away with: the act before, or a part of its order. */
    @Test
    @Clause("R-44")
    void anActIsFoundByTheNumberOfItsDraftToo() {
        ActRide act = rides.toAct(MUR);
        Visitor authorised = Visitor.signedIn(port(), MUR.login("authorised"));

        HttpResponse<String> answer = authorised.api("GET", "/acts/" + encoded(act.number()), Map.of());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Visitor.read(answer).path("id").asText()).isEqualTo(act.id().toString());
        for (String file : List.of("/draft.pdf", "/draft.docx")) {
            String address = "/acts/" + encoded(act.number()) + file;
            assertThat(authorised.api("GET", address, Map.of()).statusCode())
                    .as(file)
                    .isEqualTo(200);
            assertThat(Visitor.signedIn(port(), "authorised.kur")
                            .api("GET", address, Map.of())
                            .statusCode())
                    .as(file)
                    .isEqualTo(403);
        }
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
    }

    private static String encoded(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private String changed(Body body) {
        String amends = rides.regulation(body).act().amends();
        if (amends != null) {
            return amends;
        }
        EditionGround ground = rides.editions().latest(body.id()).orElseThrow().ground();
        return rides.acts()
                .find(ground.id())
                .map(ApprovingAct::registration)
                .map(Registration::number)
                .orElse(ground.title());
    }

    private String headOfTheAnnex(Body body) {
        Sentences sentences = rides.bean(Sentences.class);
        return Printed.squeezed(
                rides.regulation(body).act().mode() == Mode.APPROVE_ANEW
                        ? sentences.text("act.approved.masculine")
                        : sentences.text("act.annex.first", ""));
    }

    private static void theTextStandsAndTheAnnexesLie(byte[] pdf, String changes) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(Printed.squeezed(first.getText(document))).contains(Printed.squeezed(changes));
            List<Boolean> lying = new ArrayList<>();
            document.getPages()
                    .forEach(page -> lying.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertThat(lying.get(0)).isFalse();
            assertThat(lying.subList(1, lying.size())).isNotEmpty().containsOnly(true);
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
