package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.shared.Sha256;

/** P-5: the current edition served beside nginx in one run, and a million requests across publications. */
class PublishedBytesBench extends RideTest {

    private static final String REGISTER = "/registers/sakhalin-social-protection";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern EDITION = Pattern.compile("/editions/(\\d+)/register\\.csv");
    private static final int NGINX = 18094;
    private static final int PAIRS = 5;
    private static final long REQUESTS = Long.getLong("bench.requests", 1_000_000);

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theCurrentEditionBesideNginx() throws Exception {
        rides.toPublication(SAK).publish();
        HttpResponse<byte[]> page = prepared("gzip");
        String etag = page.headers().firstValue("ETag").orElseThrow();
        Process nginx = nginx(page.body());
        try {
            compare("200, gzip", "Accept-Encoding: gzip", "Accept-Encoding: gzip");
            String known = get(NGINX, "/index.html", "gzip").headers().firstValue("ETag").orElseThrow();
            compare("304", "If-None-Match: " + etag, "If-None-Match: " + known);
        } finally {
            nginx.destroy();
        }
    }

    @Test
    void aMillionRequestsAcrossPublications() throws Exception {
        rides.toPublication(SAK).publish();
        prepared("identity");
        AtomicInteger published = new AtomicInteger(edition());
        AtomicLong left = new AtomicLong(REQUESTS);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<Integer>> reading = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reading.add(readers.submit(() -> read(left, published)));
        }
        int publications = 0;
        while (left.get() > 0) {
            rides.toPublication(SAK).publish();
            published.set(edition());
            publications++;
        }
        int wrong = 0;
        for (Future<Integer> one : reading) {
            wrong += one.get();
        }
        readers.shutdown();
        System.out.printf("%d requests across %d publications: %d torn or stale%n", REQUESTS, publications, wrong);
        assertThat(wrong).isZero();
    }

    private int read(AtomicLong left, AtomicInteger published) throws Exception {
        int wrong = 0;
        while (left.getAndDecrement() > 0) {
            int atLeast = published.get();
            HttpResponse<byte[]> answer = get(port(), REGISTER, "identity");
            Matcher number = EDITION.matcher(new String(answer.body(), StandardCharsets.UTF_8));
            boolean whole = answer.headers()
                    .firstValue("ETag")
                    .map(etag -> etag.contains(Sha256.of(answer.body())))
                    .orElse(true);
            if (!whole || !number.find() || Integer.parseInt(number.group(1)) < atLeast) {
                wrong++;
            }
        }
        return wrong;
    }

    /** A, B, B, A …: what the machine does beside falls on both. */
    private void compare(String what, String ours, String theirs) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            double first = i % 2 == 0 ? wrk(port(), REGISTER, ours) : wrk(NGINX, "/index.html", theirs);
            double second = i % 2 == 0 ? wrk(NGINX, "/index.html", theirs) : wrk(port(), REGISTER, ours);
            ratios.add(i % 2 == 0 ? first / second : second / first);
        }
        Collections.sort(ratios);
        boolean steady = ratios.get(PAIRS - 1) / ratios.get(0) <= 2;
        System.out.printf(
                Locale.ROOT,
                "%s: requests by nginx's %.2f (%.2f to %.2f)%s%n",
                what,
                ratios.get(PAIRS / 2),
                ratios.get(0),
                ratios.get(PAIRS - 1),
                steady ? "" : ", no verdict: the machine was not steady");
    }

    private static double wrk(int port, String path, String header) throws Exception {
        Process wrk = new ProcessBuilder(
                        "wrk", "-t1", "-c32", "-d4s", "-H", header, "http://127.0.0.1:" + port + path)
                .redirectErrorStream(true)
                .start();
        String text = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(text);
        assertThat(rate.find()).as(text).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    private Process nginx(byte[] page) throws IOException {
        Path root = Files.createDirectories(folder.resolve("html"));
        Files.write(root.resolve("index.html.gz"), page);
        Files.write(root.resolve("index.html"), page);
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http { access_log off; open_file_cache max=100; gzip_static on; keepalive_requests 1000000000;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
                  server { listen 127.0.0.1:%2$d; root %1$s/html; default_type text/html; } }
                """.formatted(folder, NGINX));
        return new ProcessBuilder("nginx", "-c", settings.toString()).inheritIO().start();
    }

    private HttpResponse<byte[]> prepared(String encoding) throws Exception {
        HttpResponse<byte[]> answer = get(port(), REGISTER, encoding);
        while (!answer.headers().firstValue("Vary").orElse("").equals("Accept-Encoding, Cookie")) {
            Thread.sleep(200);
            answer = get(port(), REGISTER, encoding);
        }
        return answer;
    }

    private HttpResponse<byte[]> get(int port, String path, String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private int edition() {
        return rides.publications()
                .currentOf(SAK.id())
                .orElseThrow()
                .edition()
                .value();
    }
}
