package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Without the sockets of an HTTP client, whose good luck it is when the body comes early. */
class RefusedBodiesTests extends AccessTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String POST =
            "POST /camunda/api/engine/engine/default/filter/create" + HOST + "Content-Length: 2\r\n\r\n";
    private static final String NEXT = "GET /actuator/health" + HOST + "\r\n";

    @Test
    void aRefusalWaitsForTheBodySoThatTheNextRequestOfThatConnectionIsAnswered() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            InputStream answers = socket.getInputStream();
            send(socket, POST);
            socket.setSoTimeout(500);
            assertThat(hasAnswered(answers)).isFalse();
            socket.setSoTimeout(30_000);

            send(socket, "{}");
            assertThat(answer(answers)).startsWith("HTTP/1.1 401");
            send(socket, NEXT);
            assertThat(answer(answers)).startsWith("HTTP/1.1 200");
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream requests = socket.getOutputStream();
        requests.write(text.getBytes(StandardCharsets.US_ASCII));
        requests.flush();
    }

    private static boolean hasAnswered(InputStream answers) throws IOException {
        try {
            return answers.read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    private static String answer(InputStream answers) throws IOException {
        byte[] part = new byte[65_536];
        int read = answers.read(part);
        return read < 0 ? "hung up" : new String(part, 0, read, StandardCharsets.UTF_8);
    }
}
