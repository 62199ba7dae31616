package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.KUR;
import static org.touchpointregister.workflow.lifecycle.Body.MUR;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.testing.Web;

/** No parameter and no body makes the server fail: what no form of ours sends is refused with a sentence. */
class WhateverIsSentTests extends RideTest {

    private static final String FAR = "%2B999999999-12-31";
    private static final String LONG_AGO = "-999999999-01-01";
    private static final String NUL = "\0";

    @Test
    void daysThatNoCalendarHas() {
        Web anyone = new Web(port());
        Web admin = Visitor.signedIn(port(), "admin").browser();

        assertRefused(anyone.get("/registers/" + SAK.id() + "?knownOn=" + FAR));
        assertRefused(anyone.get("/registers/" + SAK.id() + "?on=" + LONG_AGO));
        assertRefused(anyone.get("/api/v1/registers/" + SAK.id() + "?knownOn=" + FAR));
        assertRefused(anyone.get("/api/v1/registers/" + SAK.id() + "?knownOn=2201-01-01"));
        assertThat(anyone.get("/api/v1/registers/" + SAK.id() + "?on=1899-12-31")
                        .statusCode())
                .isEqualTo(400);
        assertRefused(admin.get("/administration/audit?until=" + FAR));
        assertRefused(admin.get("/administration/audit?from=" + LONG_AGO));
        assertThat(admin.get("/administration/audit?from=2026-03-02&until=2026-03-02")
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.get("/administration/audit?from=&until=").statusCode()).isEqualTo(200);
    }

    @Test
    void addressesThatTheServerItselfTurnsAway() {
        Web anyone = new Web(port());

        assertRefused(anyone.get("/registers/%00"));
        HttpResponse<String> tooLong = anyone.get("/registers/" + SAK.id() + "?q=" + "%D0%B0".repeat(3000));
        assertThat(tooLong.statusCode()).isEqualTo(414);
        assertThat(tooLong.body()).contains("<html lang=\"ru\">").containsPattern("\\p{IsCyrillic}{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/api/v1/verify"})
    void formsWithoutTheirFile(String address) {
        byte[] tooLarge = new byte[14 * 1024 * 1024];
        byte[] file = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(file, 0, tooLarge, 0, file.length);

        assertRefused(sent(address, "multipart/form-data; boundary=XX", "garbage".getBytes(StandardCharsets.US_ASCII)));
        HttpResponse<String> refused = sent(address, "multipart/form-data; boundary=XX", tooLarge);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).containsPattern("\\p{IsCyrillic}{3}");
        assertThat(sent("/verify", "application/x-www-form-urlencoded", new byte[0])
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> sent(String address, String type, byte[] body) {
        Web anyone = new Web(port());
        return anyone.send(anyone.request(address)
                .header("Content-Type", type)
                .header("Accept", address.startsWith("/api") ? "application/json" : "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @Test
    void aPageThatIsOutOfReachIsTheLastThereCanBe() {
        Web admin = Visitor.signedIn(port(), "admin").browser();

        assertThat(admin.get("/administration/audit?page=2147483647").statusCode())
                .isEqualTo(200);
        assertThat(admin.get("/administration/audit?page=-7").statusCode()).isEqualTo(200);
        assertThat(admin.get("/outbox?page=2147483647").statusCode()).isEqualTo(200);
    }

    @Test
    void aCharacterThatNoTextHasInAnAddress() {
        Web anyone = new Web(port());
        Web admin = Visitor.signedIn(port(), "admin").browser();
        Web controller = Visitor.signedIn(port(), "controller.sak").browser();

        assertRefused(anyone.get("/registers/" + SAK.id() + "?direction=%00"));
        assertRefused(anyone.get("/registers/" + SAK.id() + "?q=a%00b"));
        assertRefused(anyone.get("/registers/" + SAK.id() + "?%00=1"));
        assertRefused(admin.get("/administration/audit?words=%00"));
        Stream.of("oversight/terms", "oversight/overdue", "oversight/trends", "cockpit/terms.xlsx")
                .forEach(path -> assertRefused(controller.get("/api/v1/" + path + "?authority=%00")));
        assertRefused(
                Visitor.signedIn(port(), "calendar1").upload("/calendar/imports?layer=%00", new byte[] {'{', '}'}));
    }

    @Test
    void aCharacterThatNoTextHasInABody() {
        Ride change = rides.toPrepare(MUR);
        Visitor head = Visitor.signedIn(port(), "head1.mur");
        String task = change.task("prepareChange").getId();
        String path = "/changes/" + change.number();

        assertRefused(head.api("PUT", "/tasks/" + task + "/draft", Map.of("values", Map.of("a", NUL))));
        assertRefused(head.api("PUT", "/tasks/" + task + "/draft", Map.of("values", Map.of(NUL, "a"))));
        assertThat(head.api("PUT", "/tasks/" + task + "/draft", Map.of("values", Map.of("a", "\\u0000")))
                        .statusCode())
                .as("six characters that look like one")
                .isEqualTo(204);
        assertRefused(head.api("POST", "/changes", Map.of("occurredOn", "2026-03-02", "note", NUL)));
        assertRefused(head.api("POST", path + "/withdraw", Map.of("reason", NUL)));
        assertRefused(head.api(
                "PUT",
                path + "/on-behalf",
                Map.of("institution", NUL + "a", "letterNumber", "1", "letterDate", "2026-03-02")));
        assertRefused(Visitor.signedIn(port(), "authorised.mur")
                .api("POST", "/adjacencies", Map.of("row", UUID.randomUUID().toString(), "words", "a" + NUL)));
        change.withdraw();
    }

    @Test
    void whatNoFormWouldTakeIsNotTakenFromAProgramEither() {
        Ride change = rides.toPrepare(MUR);
        Visitor head = Visitor.signedIn(port(), "head1.mur");

        assertRefused(head.api("POST", "/changes", Map.of("occurredOn", "2026-03-02", "note", "x".repeat(5000))));
        assertRefused(head.api("POST", "/changes", Map.of("occurredOn", LONG_AGO)));
        assertRefused(
                head.api("POST", "/changes/" + change.number() + "/withdraw", Map.of("reason", "x".repeat(5000))));
        assertRefused(head.api(
                "PUT",
                "/changes/" + change.number() + "/on-behalf",
                Map.of("institution", "a", "letterNumber", "1", "letterDate", LONG_AGO)));
        change.withdraw();
    }

    @Test
    void listsOfNothingAndNoListAtAll() {
        Ride change = rides.toPrepare(MUR);
        ActRide act = rides.toAct(SAK, rides.toAccepted(SAK));
        Visitor keeper = Visitor.signedIn(port(), "authorised.sak");
        Visitor head = Visitor.signedIn(port(), "head1.mur");
        List<String> nothing = Arrays.asList((String) null);
        String row =
                "/changes/" + change.number() + "/rows/" + change.rows().get(0).id();

        assertRefused(keeper.api("POST", "/confirmations", Map.of("dueOn", "2026-03-20", "departments", nothing)));
        assertRefused(keeper.api("POST", "/formations", Map.of("dueOn", "2026-03-20", "departments", nothing)));
        assertRefused(keeper.api("PUT", "/acts/" + act.id() + "/changes", Map.of("changes", nothing)));
        assertRefused(head.api("POST", row + "/choice", Map.of("take", nothing)));
        assertRefused(head.api("POST", row + "/choice", Map.of()));
        assertRefused(head.api("POST", "/changes/" + change.number() + "/rows/many", Map.of()));
        assertRefused(head.api(
                "POST", "/changes/" + change.number() + "/rows/many", Map.of("rows", nothing, "set", Map.of())));
        assertThat(head.api(
                                "POST",
                                "/changes/" + change.number() + "/withdraw",
                                Collections.singletonMap("reason", null))
                        .statusCode())
                .as("no reason is a reason none was given")
                .isEqualTo(200);
    }

    @Test
    void roundsOpenedAtOnceHaveNumbersOfTheirOwn() {
        rides.publishedBefore(KUR);
        Visitor keeper = Visitor.signedIn(port(), "authorised.kur");
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<HttpResponse<String>>> opened = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> keeper.api("POST", "/confirmations", Map.of("dueOn", "2026-03-20")), clients))
                    .limit(8)
                    .toList();

            assertThat(opened)
                    .allSatisfy(round -> assertThat(round.join().statusCode())
                            .as(round.join().body())
                            .isEqualTo(201));
            assertThat(opened)
                    .extracting(
                            round -> Visitor.read(round.join()).path("number").asText())
                    .doesNotHaveDuplicates();
        } finally {
            clients.shutdownNow();
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isEqualTo(400);
        assertThat(answer.body()).containsPattern("\\p{IsCyrillic}{3}[^\"<]*\\.");
        if (answer.uri().getPath().startsWith("/api/")) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }
}
