package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.testing.Web;

/** A person at a distance: our JSON API by name and password, Tasklist's own requests by a session. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String login;
    private final Web tasklist;
    private final Web program;

    private Visitor(int port, String login) {
        this.login = login;
        this.tasklist = new Web(port);
        this.program = new Web(port);
    }

    /** Signs in through the login page. */
    static Visitor signedIn(int port, String login) {
        Visitor visitor = new Visitor(port, login);
        visitor.tasklist.signIn(login, DemoPeople.PASSWORD);
        return visitor;
    }

    Web browser() {
        return tasklist;
    }

    /** Asks our own API. */
    HttpResponse<String> api(String method, String path, Map<String, ?> body) {
        HttpRequest.Builder request = asked(path).header("Content-Type", "application/json");
        return program.send(
                method.equals("GET")
                        ? request.GET()
                        : request.method(method, HttpRequest.BodyPublishers.ofString(text(body))));
    }

    /** Sends our own API a file as the body. */
    HttpResponse<String> upload(String path, byte[] file) {
        return program.send(asked(path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder asked(String path) {
        String credentials = login + ":" + DemoPeople.PASSWORD;
        return program.request("/api/v1" + path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tasks of that key which the person sees, in the case with that number. */
    JsonNode tasks(String number, String key) {
        HttpResponse<String> answer = tasklist.engine(
                "POST", "/task", text(Map.of("processInstanceBusinessKey", number, "taskDefinitionKey", key)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    /** Takes each such task and submits its form, as Tasklist does. */
    void answer(String number, String key, Map<String, String> values) {
        JsonNode tasks = tasks(number, key);
        assertThat(tasks).as("%s sees %s of %s", login, key, number).isNotEmpty();
        for (JsonNode task : tasks) {
            String id = task.path("id").asText();
            HttpResponse<String> claimed =
                    tasklist.engine("POST", "/task/" + id + "/claim", text(Map.of("userId", login)));
            assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
            HttpResponse<String> done = submit(id, values);
            assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        }
    }

    HttpResponse<String> submit(String taskId, Map<String, String> values) {
        return tasklist.engine("POST", "/task/" + taskId + "/submit-form", form(values));
    }

    /** Starts a process by its start form and answers the instance's id. */
    String start(String process, Map<String, String> values) {
        HttpResponse<String> started =
                tasklist.engine("POST", "/process-definition/key/" + process + "/submit-form", form(values));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        return read(started).path("id").asText();
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static String form(Map<String, String> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return text(Map.of("variables", variables));
    }

    private static String text(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
