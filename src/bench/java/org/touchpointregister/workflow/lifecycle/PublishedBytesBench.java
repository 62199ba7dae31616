package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.PairedRatios;

/** P-5: the current edition served beside nginx in one run, and a million requests across publications. */
class PublishedBytesBench extends RideTest {

    private static final String REGISTER = "/registers/sakhalin-social-protection";
    private static final Pattern EDITION = Pattern.compile("/editions/(\\d+)/register\\.csv");
    private static final int PAIRS = 9;
    private static final long REQUESTS = Long.getLong("bench.requests", 1_000_000);

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theCurrentEditionBesideNginx() throws Exception {
        rides.toPublication(SAK).publish();
        HttpResponse<byte[]> page = prepared("gzip");
        String etag = page.headers().firstValue("ETag").orElseThrow();
        try (Nginx nginx = new Nginx(folder, page)) {
            HttpResponse<byte[]> same = nginx.page();
            assertThat(same.statusCode()).isEqualTo(200);
            assertThat(same.body()).isEqualTo(page.body());
            String known = same.headers().firstValue("ETag").orElseThrow();
            String compressed = "Accept-Encoding: gzip";
            compare(nginx, "200, gzip", new Headers(compressed, compressed), new Goals(1.0, 1));
            Headers conditional = new Headers("If-None-Match: " + etag, "If-None-Match: " + known);
            compare(nginx, "304", conditional, new Goals(null, 1.1));
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void aMillionRequestsAcrossPublications() throws Exception {
        rides.toPublication(SAK).publish();
        prepared("identity");
        AtomicInteger published = new AtomicInteger(edition());
        AtomicLong left = new AtomicLong(REQUESTS);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> reading = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reading.add(readers.submit(() -> read(left, published)));
        }
        int publications = 0;
        while (left.get() > 0) {
            rides.toPublication(SAK).publish();
            published.set(edition());
            publications++;
        }
        List<String> wrong = new ArrayList<>();
        for (Future<List<String>> one : reading) {
            wrong.addAll(one.get());
        }
        readers.shutdown();
        System.out.printf("%d requests across %d publications: %d torn or stale%n", REQUESTS, publications, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private List<String> read(AtomicLong left, AtomicInteger published) throws Exception {
        List<String> wrong = new ArrayList<>();
        while (left.getAndDecrement() > 0) {
            int atLeast = published.get();
            HttpResponse<byte[]> answer = get("identity");
            Matcher number = EDITION.matcher(new String(answer.body(), StandardCharsets.UTF_8));
            boolean whole = answer.headers()
                    .firstValue("ETag")
                    .map(etag -> etag.contains(Sha256.of(answer.body())))
                    .orElse(true);
            if (!whole || !number.find() || Integer.parseInt(number.group(1)) < atLeast) {
                wrong.add(answer + (whole ? " older than " + atLeast : " torn"));
            }
        }
        return wrong;
    }

    /** A, B, B, A …: what the machine does beside falls on both. */
    private void compare(Nginx nginx, String what, Headers headers, Goals goals) throws Exception {
        List<Double> requests = new ArrayList<>();
        List<Double> effort = new ArrayList<>();
        for (int pair = -1; pair <= PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            Served before = first ? served(headers) : null;
            Served base = Served.of(Nginx.ADDRESS, headers.theirs(), nginx::cpu);
            Served own = before == null ? served(headers) : before;
            // The first two pairs warm the machine up.
            if (pair > 0) {
                requests.add(own.perSecond() / base.perSecond());
                effort.add(own.cpuPerRequest() / base.cpuPerRequest());
            }
        }
        PairedRatios rate = PairedRatios.of(what + ": requests in a second by nginx's", requests);
        System.out.println(goals.requests() == null ? rate.line() : rate.atLeast(goals.requests()));
        System.out.println(PairedRatios.of(what + ": CPU of a request by nginx's", effort).atMost(goals.effort()));
    }

    /** A header of a request to us and to nginx. */
    private record Headers(String ours, String theirs) {}

    /** How many of nginx's requests at least, where that is a goal; how much of its CPU at most. */
    private record Goals(@Nullable Double requests, double effort) {}

    private Served served(Headers headers) throws Exception {
        return Served.of("http://127.0.0.1:" + port() + REGISTER, headers.ours(), this::ownCpu);
    }

    /** Nanoseconds of this JVM, its compiler and garbage collector among them. */
    private long ownCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private HttpResponse<byte[]> prepared(String encoding) throws Exception {
        HttpResponse<byte[]> answer = get(encoding);
        while (!answer.headers().firstValue("Vary").orElse("").equals("Accept-Encoding, Cookie")) {
            Thread.sleep(200);
            answer = get(encoding);
        }
        return answer;
    }

    private HttpResponse<byte[]> get(String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + REGISTER))
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
