package org.touchpointregister.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.testing.Web;

@SuppressWarnings("NullAway.Init")
class SignInTests extends AccessTest {

    private static final Pattern NONCE = Pattern.compile("nonce-([^']+)'");

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theLoginPageIsRussianLabelledAndNeedsNoScript() {
        HttpResponse<String> page = new Web(port).get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"ru\">", SEEN.getString("login"))
                .contains("<label for=\"username\">", "<label for=\"password\">", "type=\"submit\"")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'self'");
    }

    @Test
    void aLongPageHasTheHeadersOfAShortOne() {
        HttpResponse<String> page = new Web(port).get(LongPage.PATH);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map())
                .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Cache-Control");
    }

    @Test
    void whatIsSentAfterTheSessionHasEndedIsShownBackAndAPasswordIsNot() {
        HttpResponse<String> answer = sent("/notifications", "note=typed%20words%3Cb%3E&password=secret");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains(SEEN.getString("sessionEnded"), "typed words&lt;b&gt;", "href=\"/notifications\"")
                .doesNotContain("secret");
    }

    @Test
    void aStrangerIsLedToTheSignInOnlyWhereThereIsAPage() {
        Web stranger = new Web(port);

        assertThat(location(stranger.get("/changes"))).endsWith("/login");
        HttpResponse<String> missing = stranger.get("/chanqes");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html lang=\"ru\"");
    }

    @Test
    void whoAskedForNoPageIsLedToTheirTasks() {
        Web web = new Web(port);

        assertThat(web.signIn("head1.sak", DemoPeople.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tasks"));
        assertThat(web.get("/login").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/tasks"));
    }

    @Test
    void aLoginPageThatIsTooOldAsksOnceMore() {
        HttpResponse<String> answer = sent("/login", "username=head1.sak&password=" + DemoPeople.PASSWORD);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?again"));
        assertThat(new Web(port).get("/login?again").body()).contains(SEEN.getString("signInAgain"));
    }

    /** Sent from that page without the token of a session. */
    private HttpResponse<String> sent(String page, String form) {
        Web web = new Web(port);
        return web.send(web.request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Referer", "http://localhost:" + port + page)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void aWrongPasswordIsRefusedWithASentence() {
        Web web = new Web(port);

        HttpResponse<String> answer = web.signIn("head1.sak", "wrong");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(web.get("/login?error").body()).contains(SEEN.getString("wrong"), "role=\"alert\"");
        assertThat(web.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void aNameThatNoTextCanHoldIsAWrongName() {
        assertThat(location(new Web(port).signIn("head1\0.sak", DemoPeople.PASSWORD)))
                .endsWith("/login?error");
        assertThat(asked("head1\0.sak", DemoPeople.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void onePersonIsSlowedDownAfterFiveWrongPasswordsButNotAfterOne() {
        Web web = new Web(port);
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS - 1).forEach(i -> web.signIn("clerk.len", "wrong"));
        assertThat(location(web.signIn("clerk.len", DemoPeople.PASSWORD))).doesNotContain("login");

        Web other = new Web(port);
        IntStream.range(0, SignInAttempts.FROM_ONE_ADDRESS).forEach(i -> other.signIn("clerk.mur", "wrong"));
        assertThat(location(other.signIn("clerk.mur", DemoPeople.PASSWORD))).endsWith("/login?wait");
        assertThat(other.get("/login?wait").body()).contains(SEEN.getString("wait"));
    }

    @Test
    void oneSignInOpensTasklistAndLeadsBackToThePageAskedFor() {
        Web web = new Web(port);
        assertThat(location(web.get("/camunda/app/tasklist/default/"))).endsWith("/login");

        HttpResponse<String> answer = web.signIn("head1.sak", DemoPeople.PASSWORD);

        assertThat(location(answer)).contains("/camunda/app/tasklist/default/");
        assertThat(web.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(web.engine("GET", "/task/count", "").statusCode()).isIn(200, 405);
        assertThat(web.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(signedIn("manager.sak").get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingOutAnywhereEndsAllOfIt() {
        Web ours = signedIn("head1.sak");
        ours.get("/camunda/app/tasklist/default/");
        String token = ours.webAppToken();
        ours.send(ours.request("/camunda/api/admin/auth/user/default/logout")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertSignedOut(ours);

        Web web = signedIn("head1.sak");
        web.get("/camunda/app/tasklist/default/");
        HttpResponse<String> withoutToken = web.send(web.request("/logout").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(withoutToken.statusCode()).isEqualTo(403);
    }

    private static void assertSignedOut(Web web) {
        assertThat(location(web.get("/camunda/app/tasklist/default/"))).endsWith("/login");
        assertThat(web.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(location(web.get("/outbox"))).endsWith("/login");
    }

    @Test
    void thereIsNoSetUpEndpointNoSecondSignInAndNoOpenRestApi() {
        Web nobody = new Web(port);
        String first = "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"eve\"}}";
        for (Web web : List.of(nobody, signedIn("head1.sak"), signedIn("admin"))) {
            assertThat(web.send(web.request("/camunda/api/admin/setup/default/user/create")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(first)))
                            .statusCode())
                    .isIn(401, 403);
            assertThat(web.get("/engine-rest/task").statusCode()).isEqualTo(404);
            assertThat(web.get("/engine-rest").statusCode()).isEqualTo(404);
        }
        assertThat(nobody.send(nobody.request("/camunda/api/admin/auth/user/default/login/tasklist")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "username=admin&password=" + DemoPeople.PASSWORD)))
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void theApiTakesNameAndPasswordWithoutASessionAndAnswersInRussian() {
        Web web = new Web(port);
        HttpResponse<String> nobody = web.get("/api/v1/changes");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(json(nobody).path("detail").asText()).matches("\\p{IsCyrillic}.*\\.");

        assertThat(asked("head1.sak", "wrong").statusCode()).isEqualTo(401);
        HttpResponse<String> known = asked("head1.sak", DemoPeople.PASSWORD);
        assertThat(known.statusCode()).as("there is no such resource here").isEqualTo(404);
        assertThat(known.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> asked(String login, String password) {
        String both = login + ":" + password;
        Web web = new Web(port);
        return web.send(web.request("/api/v1/nothing-here")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void passwordsAreKeptByBcrypt() {
        assertThat(jdbc.queryForList("select pwd_ from camunda.act_id_user", String.class))
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("{bcrypt}$2a$"));
    }

    @Test
    void pagesOfTheWebAppsAskedForAtOnceAllRun() {
        Web web = signedIn("admin");
        web.get("/camunda/app/tasklist/default/");
        ExecutorService clients = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<HttpResponse<String>>> pages = IntStream.range(0, 60)
                    .mapToObj(i -> i % 2 == 0 ? "tasklist" : "cockpit")
                    .map(app ->
                            CompletableFuture.supplyAsync(() -> web.get("/camunda/app/" + app + "/default/"), clients))
                    .toList();
            assertThat(pages).allSatisfy(page -> assertScriptsMayRun(page.join()));
        } finally {
            clients.shutdownNow();
        }
    }

    private static void assertScriptsMayRun(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(policy).contains("script-src 'self'");
        Matcher nonce = NONCE.matcher(policy);
        if (nonce.find()) {
            assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        } else {
            assertThat(policy).contains("'unsafe-inline'").doesNotContain("strict-dynamic");
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
