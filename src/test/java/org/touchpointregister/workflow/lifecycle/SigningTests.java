package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchpointregister.act.ActState;
import org.touchpointregister.act.GostSignature;
import org.touchpointregister.document.Vera;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.testing.Clause;

/** The clerk adds a scan or a signature to the signed act before it is registered; the bytes are kept as they came. */
@Clause("R-44")
class SigningTests extends RideTest {

    private static final byte[] SCAN = "%PDF-1.4 scanned".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 10 * 1024 * 1024;

    @BeforeEach
    void theForestersAreThere() {
        Foresters.comeToWork(rides);
    }

    @Test
    void aSignatureOfTheVeryDocumentIsCheckedKeptAndGivenBack() throws IOException {
        ActRide act = rides.toAct(MUR).send();
        byte[] seen =
                Printed.fetch(port(), MUR.login("approver"), act, "draft.pdf").body();
        act.head("sign");
        Signing clerk = new Signing(port(), MUR.login("clerk"), act);
        byte[] document = clerk.file("DOCUMENT");

        HttpResponse<String> answer =
                clerk.post("signature", GostSignature.of256().sign(document));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode given = Signing.json(answer);

        assertThat(document).as("what the head saw is what is signed").isEqualTo(seen);
        assertThat(Vera.failures(document)).isEmpty();
        assertThat(given.at("/check/result").asText()).isEqualTo("VALID");
        assertThat(given.at("/check/signer").asText()).isEqualTo("Head of the Agency");
        assertThat(clerk.post("scan", SCAN).statusCode()).isEqualTo(201);
        act.register();
        Signing publisher = new Signing(port(), MUR.login("publisher"), act);
        assertThat(publisher.file("SCAN")).isEqualTo(SCAN);
        assertThat(publisher.file("DOCUMENT")).as("registering adds no byte").isEqualTo(document);
        String page = Visitor.signedIn(port(), MUR.login("publisher"))
                .browser()
                .get("/acts/" + act.id())
                .body();
        assertThat(page).contains("Head of the Agency");
        assertThat(Printed.of(port(), act, "publisher").text())
                .as("the mark of the signature on the copy")
                .contains("ABCDEF", Printed.squeezed("Head of the Agency"));
        act.publish();
    }

    @Test
    void badFilesAreRefusedInWordsAndNothingIsKept() {
        ActRide act = rides.toSigned(MUR);
        Signing clerk = new Signing(port(), MUR.login("clerk"), act);
        byte[] tooLong = Arrays.copyOf(SCAN, MOST + 1);

        refused(clerk.post("scan", "<html>".getBytes(StandardCharsets.US_ASCII)), 400);
        refused(clerk.post("scan", new byte[0]), 400);
        refused(clerk.post("scan", tooLong), 413);
        refused(clerk.postPart("scan", tooLong), 413);
        refused(clerk.postPart("scan", new byte[0]), 400);
        refused(clerk.post("signature", SCAN), 400);
        refused(clerk.post("signature", new byte[0]), 400);
        refused(clerk.post("signature", GostSignature.of256().sign(SCAN)), 400);

        assertThat(clerk.kinds()).containsExactly("DOCUMENT");
        assertThat(Signing.json(clerk.post(
                                "signature", GostSignature.of256().signInAnotherOrder(clerk.file("DOCUMENT"))))
                        .at("/check/result")
                        .asText())
                .isEqualTo("CANNOT_CHECK");
        act.register().publish();
        refused(clerk.post("scan", SCAN), 409);
    }

    @Test
    void onlyTheClerkOfTheAuthorityAddsNobodyOfAnotherReadsAndNothingIsRemoved() {
        ActRide act = rides.toSigned(MUR);

        for (String other : new String[] {"authorised.mur", "approver.mur", "specialist1.mur", "clerk.sak"}) {
            assertThat(new Signing(port(), other, act).post("scan", SCAN).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        Signing clerk = new Signing(port(), MUR.login("clerk"), act);
        assertThat(clerk.kinds()).containsExactly("DOCUMENT");
        String file = "files/" + clerk.id("DOCUMENT");
        assertThat(Printed.fetch(port(), "clerk.sak", act, file).statusCode()).isEqualTo(403);
        assertThat(Printed.fetch(port(), "specialist1.mur", act, file).statusCode())
                .isEqualTo(403);
        assertThat(catchThrowable(() -> rides.bean(JdbcClient.class)
                        .sql("delete from app.act_file where act_id = ?")
                        .param(act.id())
                        .update()))
                .hasMessageContaining("never changes");
        act.register().publish();
    }

    @Test
    void whereTheOrderWantsAScanNothingIsRegisteredWithoutOne() {
        ActRide act = rides.toSigned(LES);
        Map<String, Object> answer = act.registration(rides.today(LES));

        Refusal refusal = act.refused("clerk", "registerAct", answer);

        assertThat(refusal.fields())
                .extracting(field -> field.sentence().code())
                .containsExactly("act.scan.required");
        assertThat(act.state()).isEqualTo(ActState.SIGNED);
        assertThat(new Signing(port(), LES.login("clerk"), act)
                        .postPart("scan", SCAN)
                        .statusCode())
                .isEqualTo(201);
        act.register().publish();
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Signing.json(answer).path("detail").asText())
                .as("told in words of its own")
                .matches("(?s).*\\p{IsCyrillic}.*")
                .hasSizeGreaterThan(20);
    }
}
