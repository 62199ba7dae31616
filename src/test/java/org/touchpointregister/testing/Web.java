package org.touchpointregister.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, the login form, the web apps' REST API with its token. */
public final class Web {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Web(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Signs in through the login page; the answer is where that leads. */
    public HttpResponse<String> signIn(String login, String password) {
        return postForm("/login", Map.of("username", login, "password", password));
    }

    /** Posts the form that stands on the page of that address, with its token. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return postForm(path, path, fields);
    }

    /** Posts a form to another address than that of the page it stands on, with its token. */
    public HttpResponse<String> postForm(String page, String path, Map<String, String> fields) {
        Matcher token = FORM_TOKEN.matcher(get(page).body());
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        token.find() ? body + "&_csrf=" + encode(token.group(1)) : body)));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json").GET());
    }

    /** Asks the web apps' REST API, with the token a web app would send. */
    public HttpResponse<String> engine(String method, String path, String json) {
        HttpRequest.Builder request = request("/camunda/api/engine/engine/default" + path)
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", webAppToken());
        return send(
                json.isEmpty()
                        ? request.method(method, HttpRequest.BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public String webAppToken() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/camunda/app/tasklist/default/");
        }
        return cookie("XSRF-TOKEN");
    }

    /** A file that is downloaded. */
    public byte[] bytes(String path) {
        return answer(request(path), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return answer(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
