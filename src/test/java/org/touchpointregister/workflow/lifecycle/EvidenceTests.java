package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.LES;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.touchpointregister.act.GostSignature;
import org.touchpointregister.change.Remark;
import org.touchpointregister.change.VoteChoice;
import org.touchpointregister.document.Vera;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.identity.People;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.register.Edition;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** What is handed to an inspector: the certificate and the archive of an edition. */
class EvidenceTests extends RideTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Clause({"R-46", "R-44"})
    void theCertificateTellsOfALatePlacingWithoutNamingAnybody() throws Exception {
        rides.publishedBefore(MUR);
        ActRide act = rides.toPublication(MUR);
        rides.travelTo("2026-04-06T06:00:00Z");
        rides.desks().runDueJobs();
        act.publish(Map.of("lateReason", "Broken server."));

        byte[] pdf = ok("controller.mur", path(act, "certificate.pdf"));

        assertThat(Vera.failures(pdf)).isEmpty();
        String text = text(pdf);
        People people = rides.bean(People.class);
        assertThat(text)
                .contains("N-" + act.number().replaceAll("\\D", ""), "16.03.2026", "02.03.2026", "06.04.2026")
                .contains(
                        "Broken server.",
                        edition(act).contentHash(),
                        people.require("publisher.mur").post())
                .doesNotContain(people.require("publisher.mur").fullName(), "publisher.mur");
        assertThat(ok("manager.mur", path(act, "certificate.pdf")))
                .as("the same paper whenever it is asked for")
                .isEqualTo(pdf);
        Web browser = Visitor.signedIn(port(), "authorised.mur").browser();
        assertThat(browser.get(path(act, "certificate.pdf").substring("/api/v1".length()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/registers/murmansk-tourism/editions/" + act.edition())
                        .body())
                .contains("/certificate.pdf", "/evidence.zip");
        draw(pdf);
        CorrectionRide.of(rides, act)
                .describe(Map.of("decision", "requisites", "actNumber", "true-" + act.number()))
                .confirm();
        assertThat(text(ok("manager.mur", path(act, "certificate.pdf"))))
                .as("what was registered stays, what is true stands beside it")
                .contains("N-" + act.number().replaceAll("\\D", ""), "true-" + act.number(), "As on the paper.");
    }

    @Test
    @Clause({"R-44", "R-45", "R-46"})
    void theArchiveHoldsTheWholeCaseAndIsTheSameEachTime() throws Exception {
        rides.publishedBefore(MUR);
        Ride change = rides.toCheck(MUR);
        Remark remark = change.remark("Say where the entrance is.");
        change.check("return");
        change.answerRemark(remark, true);
        change.resubmit().closeRemark(remark);
        ActRide act = rides.toPublication(MUR, change.check("accept"));
        act.publish();

        byte[] zip = ok("authorised.mur", path(act, "evidence.zip"));

        Map<String, byte[]> parts = Archive.parts(zip);
        assertThat(parts.keySet())
                .contains("certificate.pdf", "verifier.html", "act/act.json", "act/act.pdf", "edition/register.json")
                .contains("comparison/comparison.json", "comparison/comparison.pdf", "manifest.json", "SHA256SUMS")
                .contains("changes/" + change.number() + ".json", "deadlines/deadlines.json", "notices/notices.json")
                .anyMatch(name -> name.matches("processes/act-approval-v\\d+\\.bpmn"))
                .anyMatch(name -> name.matches("processes/publication-v\\d+\\.bpmn"))
                .anyMatch(name -> name.matches("\\p{IsCyrillic}+\\.txt"));
        assertThat(JSON.readTree(part(parts, "manifest.json")))
                .hasSize(parts.size() - 2)
                .allSatisfy(part -> assertThat(
                                Sha256.of(part(parts, part.path("name").asText())))
                        .isEqualTo(part.path("sha256").asText()));
        assertThat(part(parts, "edition/register.pdf"))
                .isEqualTo(rides.bean(EditionDocuments.class).bytes(edition(act), "register.pdf"));
        JsonNode story = JSON.readTree(part(parts, "changes/" + change.number() + ".json"));
        assertThat(story.path("rounds").findValuesAsText("decision")).containsExactly("RETURN", "ACCEPT");
        assertThat(story.path("remarks").findValuesAsText("text")).containsExactly("Say where the entrance is.");
        assertThat(JSON.readTree(part(parts, "decisions/steps.json")).findValuesAsText("step"))
                .contains("checkCompleteness", "reworkChange", "approveAct", "registerAct", "publishEdition");
        assertThat(JSON.readTree(part(parts, "notices/notices.json")).findValuesAsText("kind"))
                .contains("ASSIGNED", "ACCEPTED");
        assertThat(JSON.readTree(part(parts, "deadlines/deadlines.json")).findValuesAsText("step"))
                .contains("approveAct", "publishEdition");
        assertThat(Vera.failures(part(parts, "comparison/comparison.pdf"))).isEmpty();
        assertThat(new String(part(parts, "act/act.json"), StandardCharsets.UTF_8))
                .doesNotContain(rides.bean(People.class).require("clerk.mur").fullName());
        assertThat(ok("controller.mur", path(act, "evidence.zip"))).isEqualTo(zip);
        theInstructionSaysWhatLiesThereAndHowToCheckIt(parts, edition(act).contentHash());
    }

    private static void theInstructionSaysWhatLiesThereAndHowToCheckIt(Map<String, byte[]> parts, String hash) {
        String instruction = parts.keySet().stream()
                .filter(name -> name.matches("\\p{IsCyrillic}+\\.txt"))
                .map(name -> new String(part(parts, name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        List<String> lying = parts.keySet().stream()
                .filter(name -> !name.endsWith(".txt"))
                .map(name -> name.replaceFirst("/.*", ""))
                .toList();
        assertThat(instruction).contains(lying).contains(hash, "sha256sum -c SHA256SUMS", "certutil");
        assertThat(new String(part(parts, "verifier.html"), StandardCharsets.UTF_8))
                .as("a verifier of this very edition")
                .contains(hash);
    }

    @Test
    @Clause("R-44")
    void theArchiveHoldsTheSignedDocumentItsScanItsSignatureAndWhoAgreed() throws Exception {
        Foresters.comeToWork(rides);
        ActRide act = rides.toAct(LES).sendToBeAgreed();
        act.agree(Map.of("decision", "remark", "remark", "A comma is missing."));
        act.send().head("sign");
        Signing clerk = new Signing(port(), LES.login("clerk"), act);
        byte[] document = clerk.file("DOCUMENT");
        byte[] signature = GostSignature.of256().sign(document);
        assertThat(clerk.post("signature", signature).statusCode()).isEqualTo(201);
        act.register().publish();

        Map<String, byte[]> parts = Archive.parts(ok("authorised.les", path(act, "evidence.zip")));

        assertThat(part(parts, "act/act.pdf"))
                .as("the very bytes that were signed")
                .isEqualTo(document);
        JsonNode files = JSON.readTree(part(parts, "act/files.json"));
        assertThat(files.findValuesAsText("signatureCheck")).contains("VALID");
        assertThat(files)
                .hasSize(3)
                .allSatisfy(file -> assertThat(
                                Sha256.of(part(parts, file.path("file").asText())))
                        .isEqualTo(file.path("sha256").asText()));
        assertThat(parts.values()).contains(signature, "%PDF-1.4 scanned".getBytes(StandardCharsets.US_ASCII));
        JsonNode agreement = JSON.readTree(part(parts, "act/agreement.json"));
        assertThat(agreement.findValuesAsText("result")).contains("REMARKED", "AGREED");
        assertThat(agreement.findValuesAsText("remark")).contains("A comma is missing.");
        assertThat(JSON.readTree(part(parts, "decisions/steps.json")).findValuesAsText("step"))
                .contains("agreeAct");
    }

    @Test
    @Clause("R-43")
    void theArchiveOfAWorkingGroupHoldsEveryVoteAndTheMinutes() throws Exception {
        rides.publishedBefore(KUR);
        Ride change = rides.toCheck(KUR).check("accept").vote("member3", "return");
        rides.session(change, VoteChoice.ACCEPT, "Settled together.");
        ActRide act = rides.toPublication(KUR, change).publish();

        JsonNode ballots = JSON.readTree(part(
                Archive.parts(ok("authorised.kur", path(act, "evidence.zip"))), "votes/" + change.number() + ".json"));

        assertThat(ballots).hasSize(1);
        JsonNode ballot = ballots.get(0);
        assertThat(ballot.path("outcome").asText()).isEqualTo("ACCEPT");
        assertThat(ballot.at("/minutes/number").asText()).isEqualTo("7");
        assertThat(ballot.at("/minutes/date").asText())
                .isEqualTo(rides.today(KUR).toString());
        assertThat(ballot.path("votes")).hasSize(4);
        assertThat(ballot.path("votes").findValuesAsText("state")).contains("PRESENT");
        assertThat(ballot.toString())
                .doesNotContain(rides.bean(People.class).require("chair.kur").fullName());
    }

    @Test
    @Clause("R-46")
    void nobodyElseIsHandedAnything() throws Exception {
        rides.publishedBefore(MUR);
        for (String file : new String[] {"certificate.pdf", "evidence.zip"}) {
            for (String prefix : new String[] {"/api/v1", ""}) {
                String path = prefix + "/registers/murmansk-tourism/editions/1/" + file;
                for (String login : new String[] {"authorised.kur", "controller.kur", "head1.mur", "publisher.mur"}) {
                    assertThat(get(login, path).statusCode())
                            .as("%s asks for %s", login, path)
                            .isIn(403, 302);
                }
                assertThat(get("", path).statusCode()).isEqualTo(403);
            }
            assertThat(get("authorised.mur", "/api/v1/registers/murmansk-tourism/editions/9999/" + file)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("authorised.kur", "/api/v1/registers/murmansk-tourism/editions/1/evidence.zip")
                        .body())
                .asString(StandardCharsets.UTF_8)
                .containsPattern("\\p{IsCyrillic}");
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static String path(ActRide act, String file) {
        return "/api/v1/registers/" + act.body().id() + "/editions/" + act.edition() + "/" + file;
    }

    private Edition edition(ActRide act) {
        return rides.editions().require(act.body().id(), act.edition());
    }

    private byte[] ok(String login, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(login, path);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> get(String login, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        if (!login.isEmpty()) {
            String credentials = login + ":" + DemoPeople.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replaceAll("(?<=[0-9a-f]{20}) (?=[0-9a-f]{8})", "");
        }
    }

    /** A picture to look at. */
    private static void draw(byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 70),
                        "png",
                        folder.resolve("certificate-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
