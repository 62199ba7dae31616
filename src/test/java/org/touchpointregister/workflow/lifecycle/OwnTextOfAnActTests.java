package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.OfficeDocx;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

/** An authority has put a text of its own into the templates' directory. */
class OwnTextOfAnActTests extends RideTest {

    private static final Body BODY = Body.MUR;

    private Path own = Path.of("");

    @BeforeEach
    void aPlaceForIt() throws IOException {
        String directory = application.getEnvironment().getRequiredProperty("register.templates-dir");
        own = Files.createDirectories(Path.of(directory)).resolve(BODY.id() + ".docx");
    }

    @AfterEach
    void theStandardTextAgain() throws IOException {
        Files.deleteIfExists(own);
    }

    @Test
    @Clause("R-9")
    void aFieldThatNobodyFillsIsNamedToWhoSendsTheActAndNothingMoves() throws IOException {
        ActRide act = rides.toAct(BODY);
        write("Own words and {{secret}}");

        Refusal refusal = act.refused("authorised", "prepareAct", Map.of("decision", "send"));

        assertThat(refusal.sentence().code()).isEqualTo("act.template.unknownField");
        assertThat(refusal.sentence().args()).contains("secret");
        HttpResponse<byte[]> pdf = Printed.fetch(port(), BODY.login("authorised"), act, "draft.pdf");
        assertThat(pdf.statusCode()).isEqualTo(409);
        assertThat(new String(pdf.body(), StandardCharsets.UTF_8)).contains("secret");
        assertThat(Visitor.signedIn(port(), BODY.login("authorised"))
                        .browser()
                        .get("/acts/" + act.id())
                        .body())
                .as("the page of the draft")
                .contains("secret");
        act.answer("authorised", "prepareAct", Map.of("decision", "cancel"));
    }

    @Test
    @Clause("R-9")
    void theTextIsPrintedWithItsFieldsFilled() throws IOException {
        ActRide act = rides.toAct(BODY);
        Sentences sentences = rides.bean(Sentences.class);
        write("Own words of {{" + sentences.text("act.field.kind") + "}}");

        act.send();

        byte[] pdf =
                Printed.fetch(port(), BODY.login("approver"), act, "draft.pdf").body();
        act.head("decline");
        assertThat(Printed.text(pdf))
                .contains("Ownwordsof" + act.now().kind())
                .contains(Printed.squeezed(sentences.text("act.annex.first", "")));
    }

    private void write(String words) throws IOException {
        Block paragraph = new Block.Text(words, TextStyle.BODY);
        Files.write(
                own,
                OfficeDocx.of(new Paper("T", Instant.EPOCH, List.of(new Paper.Section(false, List.of(paragraph))))));
    }
}
