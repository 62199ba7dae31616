package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchpointregister.workflow.lifecycle.Body.SAK;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

/** What the public reads is finished bytes: the same in every encoding, never torn, never stale, there without the database. */
class PublishedBytesTests extends RideTest {

    private static final String REGISTER = "/registers/" + "sakhalin-social-protection";
    private static final Pattern EDITION = Pattern.compile("/editions/(\\d+)/register\\.csv");
    private static final int READERS = 3;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Clause("R-46")
    void theBytesAreTheSameInEveryEncodingAndKnownOnesAreNotSentAgain() throws Exception {
        rides.toPublication(SAK).publish();
        HttpResponse<byte[]> plain = prepared(REGISTER);
        String etag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(plain.headers().firstValue("Content-Security-Policy")).isPresent();

        HttpResponse<byte[]> zipped = get(REGISTER, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("ETag")).get().isNotEqualTo(etag);
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(get(REGISTER, "Accept-Encoding", "br, gzip;q=0").headers().firstValue("Content-Encoding"))
                .contains("br");
        HttpResponse<byte[]> known = get(REGISTER, "If-None-Match", etag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.headers().map())
                .as("the head without what describes the content")
                .containsKeys("etag", "cache-control", "vary", "content-security-policy")
                .doesNotContainKeys("content-type", "content-language");
        assertThat(get(REGISTER, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(client.send(
                                request(REGISTER)
                                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .headers()
                        .firstValueAsLong("Content-Length"))
                .hasValue(plain.body().length);
        assertThat(get("/api/v1" + REGISTER, "Origin", "https://elsewhere.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(get("/api/v1/changes", "Origin", "https://elsewhere.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    @Clause("R-46")
    void theDatabaseIsAwayAndThePublicReadsOn() throws Exception {
        rides.toPublication(SAK).publish();
        HttpResponse<byte[]> page = prepared(REGISTER);
        String file = file(page);
        HttpResponse<byte[]> csv = prepared(file);
        prepared("/");
        Database database = new Database();
        database.away();
        try {
            assertThat(get(REGISTER).body()).isEqualTo(page.body());
            assertThat(get(file).body()).isEqualTo(csv.body());
            assertThat(get("/").statusCode()).isEqualTo(200);
            assertUnavailable(get(REGISTER + "?q=x"));
            assertUnavailable(get("/api/v1" + REGISTER + "?on=2030-01-01"));
            await(() -> get(REGISTER, "Cookie", "JSESSIONID=somebody").statusCode() == 200);
            assertThat(get(REGISTER, "Cookie", "JSESSIONID=somebody").body()).isEqualTo(page.body());
        } finally {
            database.back();
        }
        await(() -> get(REGISTER + "?on=2030-01-01").statusCode() == 200);
    }

    private static void assertUnavailable(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).containsPattern("\\p{IsCyrillic}");
    }

    @Test
    @Clause("R-46")
    void acrossPublicationsNoBodyIsTornOrStale() throws Exception {
        rides.toPublication(SAK).publish();
        prepared(REGISTER);
        AtomicInteger published = new AtomicInteger(edition());
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> read = IntStream.range(0, READERS)
                .mapToObj(reader -> readers.submit(() -> readUntil(over, published)))
                .toList();
        for (int i = 0; i < 2; i++) {
            rides.toPublication(SAK).publish();
            published.set(edition());
        }
        over.set(true);
        int requests = 0;
        for (Future<Integer> one : read) {
            requests += one.get();
        }
        readers.shutdown();
        assertThat(requests).isGreaterThan(100);
    }

    private int readUntil(AtomicBoolean over, AtomicInteger published) throws Exception {
        int requests = 0;
        while (!over.get()) {
            int atLeast = published.get();
            HttpResponse<byte[]> answer = get(REGISTER);
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(text).as("torn").endsWith("</html>\n");
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(etag -> assertThat(etag).contains(Sha256.of(answer.body())));
            assertThat(number(text)).as("stale").isGreaterThanOrEqualTo(atLeast);
            requests++;
        }
        return requests;
    }

    private int edition() {
        return rides.publications().currentOf(SAK.id()).orElseThrow().edition().value();
    }

    private static int number(String page) {
        Matcher matcher = EDITION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static String file(HttpResponse<byte[]> page) {
        return REGISTER + "/editions/" + number(new String(page.body(), StandardCharsets.UTF_8)) + "/register.csv";
    }

    /** The finished answer, once it is made: only that one has an ETag over its own bytes. */
    private HttpResponse<byte[]> prepared(String path) throws Exception {
        await(() -> {
            HttpResponse<byte[]> answer = get(path);
            return answer.headers().firstValue("Vary").orElse("").equals("Accept-Encoding, Cookie")
                    && answer.headers().firstValue("ETag").orElse("").contains(Sha256.of(answer.body()));
        });
        return get(path);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 300 && !condition.holds(); i++) {
            Thread.sleep(200);
        }
        assertThat(condition.holds()).isTrue();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** This application's own database, which is shut to everybody for a while. */
    private final class Database {

        /** Milliseconds that a request waits for a connection meanwhile: what happens then is the same as after ten seconds. */
        private static final long PATIENCE = 1_000;

        private final String name;
        private final JdbcTemplate server;
        private final HikariDataSource pool = rides.bean(HikariDataSource.class);
        private final long patience = pool.getConnectionTimeout();

        Database() throws SQLException {
            JdbcTemplate own = rides.bean(JdbcTemplate.class);
            name = String.valueOf(own.queryForObject("select current_database()", String.class));
            String url = application.getEnvironment().getRequiredProperty("spring.datasource.url");
            server = new JdbcTemplate(new DriverManagerDataSource(url.replace("/" + name + "?", "/postgres?")));
        }

        void away() {
            pool.setConnectionTimeout(PATIENCE);
            server.execute("alter database " + name + " with allow_connections false");
            server.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
        }

        void back() {
            server.execute("alter database " + name + " with allow_connections true");
            // A connection used half a second ago is handed out unasked, dead as it is; the next test is not about
            // that.
            pool.getHikariPoolMXBean().softEvictConnections();
            pool.setConnectionTimeout(patience);
        }
    }
}
