package org.touchpointregister.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.shared.Refusal;

@LettersTest
@TestPropertySource(properties = "spring.mail.host=")
class WithoutAMailServerTests {

    @Autowired
    Notices notices;

    @Autowired
    Mailer mailer;

    @Autowired
    People people;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DataSource database;

    MockMvc web;

    /** The clock stands still here, so letters of earlier tests would stand among the new ones in any order. */
    @BeforeEach
    void startWithAnEmptyList() {
        JdbcClient.create(database).sql("delete from app.notice").update();
    }

    @BeforeEach
    void openThePages() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        Person admin = people.add(new Person("admin", "Admin", "admin", "admin@example.org", null));
        if (!people.isAdmin("admin")) {
            people.grant(admin, Role.ADMIN);
        }
        people.add(new Person("clerk.sak", "Clerk", "clerk", "clerk@example.org", Texts.SAKHALIN));
        people.add(new Person("publisher.sak", "Publisher", "publisher", "p@example.org", Texts.SAKHALIN));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLetterIsKeptAndShownToAdministrators() throws Exception {
        Notice notice = prepare(Texts.letter(NoticeKind.OVERDUE, key()));

        mailer.send(notice.id());
        mailer.send(notice.id());
        notices.cancel(notice.id());

        Notice kept = notices.require(notice.id());
        assertThat(kept.state()).isEqualTo(NoticeState.KEPT);
        assertThat(kept.attempts()).isZero();
        assertThat(kept.sentAt()).isNull();
        assertThat(outbox("admin", "1"))
                .contains(notice.subject(), Texts.of("recipientName"), "publisher@example.org")
                .contains(Texts.of("keptState"), Texts.of("noServer"), Texts.of("due"), "12.05.2026 09:00");
    }

    @Test
    void markupInALetterStaysTextInTheList() throws Exception {
        prepare(new NewNotice(
                NoticeKind.RETURNED,
                Texts.person("<img src=x>", "publisher@example.org"),
                Texts.SAKHALIN,
                Texts.factsWith("number", "<script>x</script>"),
                key()));

        assertThat(outbox("admin", "1"))
                .contains("&lt;script&gt;x", "&lt;img src=x&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    void theListGoesByFifty() throws Exception {
        for (int i = 0; i < 51; i++) {
            prepare(Texts.letter(NoticeKind.ACCEPTED, key()));
        }

        assertThat(outbox("admin", "1").split("<details>", -1)).hasSize(51);
        assertThat(outbox("admin", "1")).contains("/outbox?page=2").doesNotContain("rel=\"prev\"");
        assertThat(outbox("admin", "2").split("<details>", -1)).hasSize(2);
        assertThat(outbox("admin", "2")).contains("/outbox?page=1");
        assertThat(outbox("admin", "-1")).isEqualTo(outbox("admin", "1"));
    }

    @Test
    void nobodyElseReadsTheList() {
        for (String login : new String[] {"clerk.sak", "publisher.sak", "stranger"}) {
            assertThatThrownBy(() -> outbox(login, "1"))
                    .isInstanceOf(ServletException.class)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
    }

    private String outbox(String login, String page) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(login, "", "any"));
        return web.perform(get("/outbox").param("page", page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Notice prepare(NewNotice wanted) {
        return notices.prepare(wanted).orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
