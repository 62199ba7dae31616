package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.testing.Clause;

/** Killed in the middle of a change, started again, the application goes on where it was. */
class KillMinusNineTests {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private @Nullable Process application;
    private int port;

    @Test
    @Clause({"R-40", "R-41", "R-44"})
    void aChangeGoesOnAfterTheApplicationWasKilled() throws Exception {
        Process first = start();
        JsonNode change = submitted();
        String number = change.path("number").asText();
        String task = checking(number).get(0).path("id").asText();
        first.destroyForcibly().waitFor(30, TimeUnit.SECONDS);

        start();
        assertThat(state(change)).isEqualTo("UNDER_CHECK");
        assertThat(checking(number)).hasSize(1);
        assertThat(checking(number).get(0).path("id").asText()).isEqualTo(task);
        as("authorised.mur").answer(number, "checkCompleteness", Map.of("decision", "accept"));

        assertThat(state(change)).isEqualTo("ACCEPTED");
        as("authorised.mur")
                .start("act-approval", Map.of("changes", change.path("id").asText()));
        assertThat(state(change)).isEqualTo("IN_ACT");
    }

    @AfterEach
    void stop() throws InterruptedException {
        Process running = application;
        if (running != null) {
            // Politely, so that it stops its database too.
            running.destroy();
            assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private JsonNode submitted() {
        Visitor specialist = as("specialist1.mur");
        HttpResponse<String> opened = specialist.api("POST", "/changes", Map.of("occurredOn", "2026-03-02"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        JsonNode change = Visitor.read(opened);
        JsonNode words = Visitor.read(
                specialist.api("GET", "/changes/" + change.path("id").asText() + "/dictionaries", Map.of()));
        Map<String, Object> row = Map.of(
                "operation",
                "INCLUDE",
                "direction",
                words.at("/directions/0/code").asText(),
                "process",
                Map.of("title", "Process one"),
                "touchpoint",
                Map.of("name", "Killed point", "channel", "DIGITAL"),
                "needs",
                List.of(words.at("/needs/0/code").asText()),
                "peculiarities",
                "None.",
                "grounds",
                List.of(Map.of("kind", words.at("/grounds/0/code").asText())));
        HttpResponse<String> added =
                specialist.api("POST", "/changes/" + change.path("id").asText() + "/rows", row);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        as("head1.mur").answer(change.path("number").asText(), "prepareChange", Map.of());
        return change;
    }

    private JsonNode checking(String number) {
        return as("authorised.mur").tasks(number, "checkCompleteness");
    }

    private String state(JsonNode change) {
        return Visitor.read(as("specialist1.mur")
                        .api("GET", "/changes/" + change.path("id").asText(), Map.of()))
                .path("state")
                .asText();
    }

    private Visitor as(String login) {
        return Visitor.signedIn(port, login);
    }

    private Process start() throws IOException, InterruptedException {
        port = freePort();
        Path log = data.resolve("log-" + port + ".txt");
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        KillableApplication.class.getName(),
                        "--server.port=" + port,
                        "--register.data-dir=" + data.resolve("data"),
                        "--register.bcrypt-strength=4",
                        "--register.demo=false")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        application = started;
        Instant patience = Instant.now().plus(LONGEST_START);
        while (!Files.readString(log, StandardCharsets.UTF_8).contains(KillableApplication.READY)) {
            assertThat(started.isAlive() && Instant.now().isBefore(patience))
                    .as(() -> "starting: " + tail(log))
                    .isTrue();
            Thread.sleep(300);
        }
        return started;
    }

    /** Without the empty entry at the end, which is the working directory and would bring every file in twice. */
    private static String classPath() {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(given.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String tail(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - 4000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
