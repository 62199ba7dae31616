package org.touchpointregister.workflow.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.touchpointregister.identity.DemoPeople;

/** What a person does with the files of a signed act over HTTP. */
record Signing(int port, String login, ActRide act) {

    private static final ObjectMapper JSON = new ObjectMapper();

    HttpResponse<String> post(String what, byte[] file) {
        return post(what, "application/octet-stream", file);
    }

    /** The same as the form of the page sends it. */
    HttpResponse<String> postPart(String what, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return post(what, "multipart/form-data; boundary=b", body.toByteArray());
    }

    private HttpResponse<String> post(String what, String type, byte[] body) {
        String credentials = login + ":" + DemoPeople.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/acts/" + act.id() + "/" + what))
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> kinds() {
        return files().findValuesAsText("kind");
    }

    String id(String kind) {
        for (JsonNode file : files()) {
            if (file.path("kind").asText().equals(kind)) {
                return file.path("id").asText();
            }
        }
        throw new AssertionError("No " + kind);
    }

    byte[] file(String kind) {
        return Printed.fetch(port, login, act, "files/" + id(kind)).body();
    }

    private JsonNode files() {
        return json(new String(Printed.fetch(port, login, act, "").body(), StandardCharsets.UTF_8))
                .path("files");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
