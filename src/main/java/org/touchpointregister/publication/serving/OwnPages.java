package org.touchpointregister.publication.serving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.LocalConnector.LocalEndPoint;

/** Asks this application for a page the way an anonymous visitor would, without a network. */
final class OwnPages {

    private static final long LONGEST_MINUTES = 2;

    /** Of the connection, of the moment, or given anew with every answer. */
    private static final Set<String> NOT_KEPT = Set.of(
            "date",
            "connection",
            "server",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "etag",
            "cache-control",
            "vary",
            "pragma",
            "expires",
            "last-modified",
            "accept-ranges");

    private final LocalConnector connector;

    OwnPages(LocalConnector connector) {
        this.connector = connector;
    }

    /** The page, if the answer is 200 and asks the visitor to keep no cookie. */
    Optional<Page> ask(String path) {
        LocalEndPoint end = connector.executeRequest("GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: */*\r\n"
                // What another site is told is told to everybody.
                + "Origin: https://anywhere.invalid\r\n\r\n");
        end.waitUntilClosedOrIdleFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        ByteBuffer output = end.takeOutput();
        byte[] answer = new byte[output.remaining()];
        output.get(answer);
        return parse(answer);
    }

    static Optional<Page> parse(byte[] answer) {
        int end = headEnd(answer);
        if (end < 0) {
            return Optional.empty();
        }
        List<String> head = List.of(new String(answer, 0, end, StandardCharsets.ISO_8859_1).split("\r\n", -1));
        byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
        List<HttpField> fields = new ArrayList<>();
        int length = -1;
        for (String line : head.subList(1, head.size())) {
            String name = line.substring(0, line.indexOf(':')).strip();
            String value = line.substring(line.indexOf(':') + 1).strip();
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("set-cookie")) {
                return Optional.empty();
            }
            if (lower.equals("content-length")) {
                length = Integer.parseInt(value);
            } else if (!NOT_KEPT.contains(lower)) {
                fields.add(new PreEncodedHttpField(name, value));
            }
        }
        boolean whole = head.get(0).contains(" 200") && (length < 0 || length == body.length);
        return whole ? Optional.of(new Page(fields, body)) : Optional.empty();
    }

    private static int headEnd(byte[] answer) {
        for (int i = 0; i + 3 < answer.length; i++) {
            if (answer[i] == '\r' && answer[i + 1] == '\n' && answer[i + 2] == '\r' && answer[i + 3] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** What a page says and how. */
    static final class Page {

        private final List<HttpField> fields;
        private final byte[] body;

        Page(List<HttpField> fields, byte[] body) {
            this.fields = List.copyOf(fields);
            this.body = body;
        }

        List<HttpField> fields() {
            return fields;
        }

        byte[] body() {
            return body;
        }
    }
}
