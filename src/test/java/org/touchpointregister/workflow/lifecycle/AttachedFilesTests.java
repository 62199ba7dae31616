package org.touchpointregister.workflow.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.Verdict;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.testing.Clause;
import org.touchpointregister.testing.Web;

/** Files beside a change: documents of grounds and letters of institutions, bounded, and read by its own people only. */
class AttachedFilesTests extends RideTest {

    private static final byte[] PDF = "%PDF-1.7 a decree".getBytes(UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1};

    @SuppressWarnings("NullAway.Init")
    private Ride change;

    @BeforeEach
    void aDraftWithOneRow() {
        change = rides.toPrepare(KUR);
    }

    @Test
    @Clause({"R-7", "R-40"})
    void theDocumentOfAGroundStandsAtItsRowAndComesOutAsADownload() {
        String ground = rides.regulation(KUR).grounds().get(0).code();
        String place = "?about=ground&item=" + row() + "&ground=" + ground;

        HttpResponse<String> added = send("specialist1", place + "&name=" + name("..\\x/Decree 15.exe"), PDF);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode file = Visitor.read(added);
        assertThat(file.path("name").asText()).isEqualTo("Decree 15.exe.pdf");
        assertThat(file.path("ground").asText()).isEqualTo(ground);

        HttpResponse<String> read = get("authorised", "/" + file.path("id").asText());
        assertThat(read.body()).isEqualTo(new String(PDF, UTF_8));
        assertThat(read.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(list("head1")).hasSize(1);
    }

    @Test
    @Clause("R-40")
    void whatIsNoDocumentTooLargeOrNowhereIsRefused() throws IOException {
        assertThat(send("specialist1", "", "<script>".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(send("specialist1", "", zip("xl/workbook.xml", "xl/vbaProject.bin"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("specialist1", "", zip("readme.txt")).statusCode()).isEqualTo(400);
        assertThat(send("specialist1", "", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send("specialist1", "?about=ground", PDF).statusCode()).isEqualTo(400);
        assertThat(send("specialist1", "?about=secret", PDF).statusCode()).isEqualTo(400);
        assertThat(send("specialist1", "?item=" + UUID.randomUUID(), PDF).statusCode())
                .isEqualTo(404);
        assertThat(list("specialist1")).isEmpty();
        assertThat(send("specialist1", "", zip("word/document.xml")).statusCode())
                .isEqualTo(201);
        assertThat(send("specialist1", "?about=letter", PNG).statusCode()).isEqualTo(201);
    }

    @Test
    @Clause("R-40")
    void onlyItsOwnPeopleReadAndOnlyThoseWhoEditAddOrTakeAway() {
        String id = Visitor.read(send("specialist1", "", PDF)).path("id").asText();

        for (String stranger : List.of("head2", "specialist1.mur", "authorised.mur")) {
            assertThat(get(stranger, "").statusCode()).as(stranger).isEqualTo(403);
            assertThat(get(stranger, "/" + id).statusCode()).as(stranger).isEqualTo(403);
            assertThat(send(stranger, "", PDF).statusCode()).as(stranger).isEqualTo(403);
            assertThat(delete(stranger, id)).as(stranger).isEqualTo(403);
        }
        assertThat(new Web(port())
                        .get("/api/v1/changes/" + change.id() + "/attachments/" + id)
                        .body())
                .doesNotContain("a decree");
        Ride other = rides.toPrepare(KUR);
        assertThat(api("specialist1", "GET", other, "/attachments/" + id).statusCode())
                .isEqualTo(404);
        change.submit();
        assertThat(delete("specialist1", id)).isEqualTo(409);
        assertThat(send("specialist1", "", PDF).statusCode()).isEqualTo(409);
        change.check("return");
        assertThat(delete("specialist1", id)).isEqualTo(204);
    }

    @Test
    @Clause({"R-40", "R-41"})
    void aFileGoesWithItsRowIntoTheFollowUpAndStaysWhenTheRowGoes() {
        rides.addRow(change, rides.row(KUR));
        String ground = rides.regulation(KUR).grounds().get(0).code();
        send("specialist1", "?about=ground&item=" + row() + "&ground=" + ground, PDF);
        change.submit();
        change.judge(change.rows().get(0), Verdict.REJECTED);
        change.judge(change.rows().get(1), Verdict.ACCEPTED);
        change.check("acceptPart");

        assertThat(list("head1")).isEmpty();
        Ride rest = rides.ride(
                KUR,
                rides.bean(ChangeList.class).followUpsOf(change.id()).get(0).id());
        change = rest;
        assertThat(list("head1")).hasSize(1);
        rest.removeRows();
        assertThat(list("head1"))
                .singleElement()
                .satisfies(file -> assertThat(file.path("item").isNull()).isTrue());
    }

    @Test
    @Clause({"R-1", "R-40", "R-41"})
    void aLetterOfAnInstitutionIsNotedShownToTheCheckerAndStandsInTheCourse() {
        String letter = "{\"institution\":\"School 7\",\"letterNumber\":\"15-a\",\"letterDate\":\"2026-02-27\"}";
        assertThat(put("specialist1", letter.replace("2026-02-27", "2027-01-01")))
                .isEqualTo(400);
        assertThat(put("specialist1", "{}")).isEqualTo(400);
        assertThat(put("head2", letter)).isEqualTo(403);
        assertThat(put("specialist1", letter)).isEqualTo(200);
        assertThat(findings())
                .anyMatch(clause ->
                        clause.equals(rides.regulation(KUR).institutions().clause()));
        send("specialist1", "?about=letter", PDF);
        assertThat(findings())
                .noneMatch(clause ->
                        clause.equals(rides.regulation(KUR).institutions().clause()));
        change.submit();

        Visitor checker = Visitor.signedIn(port(), KUR.login("authorised"));
        assertThat(checker.browser().get("/changes/" + change.id() + "/review").body())
                .contains("School 7", "15-a", "27.02.2026");
        assertThat(checker.browser().get("/changes/" + change.id() + "/status").body())
                .contains("School 7");
        String task = change.task("checkCompleteness").getId();
        assertThat(checker.browser().get("/api/v1/tasks/" + task + "/course").body())
                .contains("School 7")
                .contains("15-a");

        change = rides.toPrepare(MUR);
        assertThat(put("specialist1", letter))
                .as("the order leaves institutions out")
                .isEqualTo(400);
    }

    private UUID row() {
        return change.rows().get(0).id();
    }

    private List<String> findings() {
        return Visitor.read(api("specialist1", "GET", change, "/findings"))
                .path("items")
                .findValuesAsText("clause");
    }

    private List<JsonNode> list(String who) {
        JsonNode items = Visitor.read(get(who, "")).path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private HttpResponse<String> get(String who, String more) {
        return api(who, "GET", change, "/attachments" + more);
    }

    private int delete(String who, String file) {
        return api(who, "DELETE", change, "/attachments/" + file).statusCode();
    }

    private int put(String who, String letter) {
        return request(
                        who,
                        change,
                        "/on-behalf",
                        request -> request.header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(letter)))
                .statusCode();
    }

    private HttpResponse<String> api(String who, String method, Ride ride, String path) {
        return request(who, ride, path, request -> request.method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(String who, String query, byte[] file) {
        return request(
                who,
                change,
                "/attachments" + query,
                request -> request.header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private HttpResponse<String> request(String who, Ride ride, String path, UnaryOperator<HttpRequest.Builder> more) {
        Web web = new Web(port());
        String credentials = ride.body().login(who) + ":" + DemoPeople.PASSWORD;
        return web.send(more.apply(web.request("/api/v1/changes/" + ride.id() + path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))));
    }

    private static String name(String name) {
        return URLEncoder.encode(name, UTF_8);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return bytes.toByteArray();
    }
}
