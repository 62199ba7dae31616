package org.touchpointregister.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** A mail server was configured after letters had been kept. */
@LettersTest
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class KeptLettersTests {

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    DataSource database;

    @Autowired
    WebApplicationContext context;

    MockMvc web;

    @BeforeEach
    void theAdministratorLooks() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        Person admin = people.add(new Person("admin", "Admin", "admin", "admin@example.org", null));
        if (!people.isAdmin("admin")) {
            people.grant(admin, org.touchpointregister.identity.Role.ADMIN);
        }
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "any"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keptLettersGoWhenTheAdministratorSaysSoAndNotBefore() throws Exception {
        Notice letter = kept(Texts.letter(NoticeKind.RETURNED, key()));
        assertThat(page()).contains("/outbox/kept");
        assertThat(LettersContext.STARTED).doesNotContainKey(letter.id());

        web.perform(post("/outbox/kept")).andExpect(status().is3xxRedirection());

        assertThat(LettersContext.STARTED).containsKey(letter.id());
        assertThat(notices.require(letter.id()).state()).isEqualTo(NoticeState.PLANNED);
    }

    @Test
    void remindersAndDigestsOfPastDaysStayWhereTheyAre() throws Exception {
        Notice reminder = kept(Texts.letter(NoticeKind.DUE_SOON, key()).reminding(Instant.EPOCH, "some deadline"));
        Notice digest = kept(Texts.letter(NoticeKind.DIGEST, key()));

        web.perform(post("/outbox/kept")).andExpect(status().is3xxRedirection());

        assertThat(notices.require(reminder.id()).state()).isEqualTo(NoticeState.KEPT);
        assertThat(notices.require(digest.id()).state()).isEqualTo(NoticeState.KEPT);
        assertThat(LettersContext.STARTED).doesNotContainKeys(reminder.id(), digest.id());
    }

    private String page() throws Exception {
        return web.perform(get("/outbox"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Notice kept(NewNotice wanted) {
        Notice notice = notices.prepare(wanted).orElseThrow();
        JdbcClient.create(database)
                .sql("update app.notice set state = 'KEPT' where id = :id")
                .param("id", notice.id())
                .update();
        return notice;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
