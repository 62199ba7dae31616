package org.touchpointregister.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchpointregister.identity.Person;
import org.touchpointregister.testing.Clause;

@LettersTest
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class MailerTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    Notices notices;

    @Autowired
    Mailer mailer;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void talkToTheServer() {
        sender.setPort(SERVER.getSmtp().getPort());
    }

    @Clause("R-46")
    @ParameterizedTest
    @EnumSource(names = {"DUE_SOON", "OVERDUE", "ESCALATED"})
    void aReminderArrivesAsTextAndHtmlWithItsLink(NoticeKind kind) throws Exception {
        Notice notice = prepare(Texts.letter(kind, key()));

        mailer.send(notice.id());

        MimeMessage mail = onlyMail();
        List<BodyPart> parts = parts(mail);
        assertThat(mail.getSubject()).isEqualTo(notice.subject()).contains(Texts.of("taskName"));
        assertThat(parts.get(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.get(1).getContentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.getContent().toString())
                        .contains(Texts.of("due"), "https://register.example.org/tasks/4f1a-77"));
        assertThat(notices.require(notice.id()).state()).isEqualTo(NoticeState.SENT);
        assertThat(notices.require(notice.id()).sentAt()).isEqualTo(LettersContext.NOW);
    }

    @Test
    void theHeadersNameSenderRecipientDateAndAStableId() throws Exception {
        Notice notice = prepare(Texts.letter(NoticeKind.ASSIGNED, key()));

        mailer.send(notice.id());

        MimeMessage mail = onlyMail();
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(to.getAddress()).isEqualTo("publisher@example.org");
        assertThat(to.getPersonal()).isEqualTo(Texts.of("recipientName"));
        assertThat(from.getAddress()).isEqualTo("no-reply@register.example.org");
        assertThat(from.getPersonal()).isEqualTo(Texts.of("senderName"));
        assertThat(mail.getMessageID()).isEqualTo("<notice-" + notice.id() + "@register.example.org>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(LettersContext.NOW));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aLetterIsMadeWithoutSearchingTheClassPath() {
        Notice notice = prepare(Texts.letter(NoticeKind.ASSIGNED, key()));
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        Searched searched = new Searched(own);

        thread.setContextClassLoader(searched);
        try {
            mailer.send(notice.id());
        } finally {
            thread.setContextClassLoader(own);
        }

        assertThat(searched.names).noneMatch(name -> name.startsWith("META-INF/services"));
    }

    private static final class Searched extends ClassLoader {

        private final List<String> names = new ArrayList<>();

        Searched(ClassLoader own) {
            super(own);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            names.add(name);
            return super.getResources(name);
        }
    }

    @Test
    void theSameEventNeverMakesASecondLetterAndBreaksNothing() {
        String key = key();
        Notice first = prepare(Texts.letter(NoticeKind.ACCEPTED, key));

        Notice other = new TransactionTemplate(transactions).execute(status -> {
            assertThat(notices.prepare(Texts.letter(NoticeKind.ACCEPTED, key))).isEmpty();
            return prepare(Texts.letter(NoticeKind.ACCEPTED, key()));
        });
        mailer.send(first.id());
        mailer.send(first.id());

        assertThat(notices.require(first.id()).attempts()).isEqualTo(1);
        assertThat(onlyMail()).isNotNull();
        assertThat(notices.require(other.id()).state()).isEqualTo(NoticeState.PLANNED);
    }

    @Test
    void ofTwoNodesThatTellOfTheSameEventAtOnceOneMakesTheLetter() {
        NewNotice wanted = Texts.letter(NoticeKind.ACCEPTED, key());
        CompletableFuture<Optional<Notice>> second = new TransactionTemplate(transactions).execute(status -> {
            prepare(wanted);
            return CompletableFuture.supplyAsync(() -> notices.prepare(wanted));
        });

        assertThat(second.join()).isEmpty();
    }

    @Test
    void aKeyTakenByATransactionThatFailedIsFreeAgain() {
        String key = key();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            prepare(Texts.letter(NoticeKind.ACCEPTED, key));
            status.setRollbackOnly();
        });

        assertThat(notices.prepare(Texts.letter(NoticeKind.ACCEPTED, key))).isPresent();
    }

    @Clause("R-46")
    @Test
    void aLetterRefusedByADeadServerIsRecordedAndGoesOnceTheServerIsBack() throws Exception {
        Notice notice = prepare(Texts.letter(NoticeKind.OVERDUE, key()));
        SERVER.stop();

        assertThatExceptionOfType(MailException.class).isThrownBy(() -> callerThatRollsBack(notice.id()));
        assertThatExceptionOfType(MailException.class).isThrownBy(() -> mailer.send(notice.id()));
        Notice failed = notices.require(notice.id());
        SERVER.start();
        talkToTheServer();
        mailer.send(notice.id());
        mailer.send(notice.id());

        assertThat(failed.state()).isEqualTo(NoticeState.FAILED);
        assertThat(failed.attempts()).isEqualTo(2);
        assertThat(failed.lastError()).isNotBlank();
        assertThat(notices.require(notice.id()).state()).isEqualTo(NoticeState.SENT);
        assertThat(notices.require(notice.id()).attempts()).isEqualTo(3);
        assertThat(notices.require(notice.id()).lastError()).isNull();
        assertThat(onlyMail().getMessageID()).isEqualTo(failed.messageId());
    }

    @Test
    void aLetterSentIsSentThoughTheCallerFailsAfterwards() {
        Notice notice = prepare(Texts.letter(NoticeKind.PUBLISHED, key()));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            mailer.send(notice.id());
            status.setRollbackOnly();
        });
        mailer.send(notice.id());

        assertThat(onlyMail()).isNotNull();
    }

    @Clause("R-46")
    @Test
    void aReminderIsVoidOnceItsDeadlineIsClosed() {
        Instant hour = LettersContext.NOW.plusSeconds(3600);
        Notice void1 = prepare(Texts.letter(NoticeKind.DUE_SOON, key()).reminding(hour, "publication-1"));
        Notice other = prepare(Texts.letter(NoticeKind.DUE_SOON, key()).reminding(hour, "publication-2"));

        notices.cancelByDeadline("publication-1");
        mailer.send(void1.id());
        mailer.send(other.id());

        assertThat(void1.notBefore()).isEqualTo(hour);
        assertThat(notices.require(void1.id()).state()).isEqualTo(NoticeState.CANCELLED);
        assertThat(messageIds()).containsExactly(other.messageId());
    }

    @Test
    void aCancelledLetterIsNotSentAndASentOneIsNotCancelled() {
        Notice cancelled = prepare(Texts.letter(NoticeKind.ASSIGNED, key()));
        Notice sent = prepare(Texts.letter(NoticeKind.ASSIGNED, key()));
        mailer.send(sent.id());

        notices.cancel(cancelled.id());
        notices.cancel(sent.id());
        mailer.send(cancelled.id());

        assertThat(messageIds()).containsExactly(sent.messageId());
        assertThat(notices.require(sent.id()).state()).isEqualTo(NoticeState.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "taskName", "remark", "actTitle", "registerTitle"})
    void aFactWithLineEndsAddsNoHeader(String fact) throws Exception {
        String evil = "x\r\nBcc: evil@example.org\r\n\r\nbody\u0000\u2028Cc: evil@example.org";
        for (NoticeKind kind : NoticeKind.values()) {
            Map<String, String> facts = Texts.factsWith(fact, evil);
            mailer.send(prepare(new NewNotice(kind, Texts.publisher(), Texts.SAKHALIN, facts, key()))
                    .id());
        }

        assertThat(SERVER.getReceivedMessages()).hasSize(NoticeKind.values().length);
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            assertOneRecipient(mail);
            assertThat(mail.getSubject()).doesNotContain("\n", "\r");
            assertThat(parts(mail)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivan\r\nBcc: evil@example.org",
                "Ivan\nSubject: other",
                "\"Ivan\" <evil@example.org>, Pyotr",
                "Ivan\r\n\r\n<b>body</b>",
                "a, b; c <d@e> \\\" (f)",
                ""
            })
    void aStrangeNameStaysAName(String name) throws Exception {
        Person strange = Texts.person(name, "publisher@example.org");

        mailer.send(prepare(new NewNotice(NoticeKind.ASSIGNED, strange, Texts.SAKHALIN, Texts.facts(), key()))
                .id());

        assertOneRecipient(onlyMail());
        assertThat(onlyMail().getSubject()).contains(Texts.of("taskName"));
        assertThat(parts(onlyMail())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org"})
    void anAddressThatIsNoneFailsAndIsRecorded(String address) {
        Person strange = Texts.person("Ivan", address);
        Notice notice = prepare(new NewNotice(NoticeKind.ASSIGNED, strange, Texts.SAKHALIN, Texts.facts(), key()));

        assertThatThrownBy(() -> mailer.send(notice.id())).isInstanceOf(MailException.class);

        assertThat(notices.require(notice.id()).state()).isEqualTo(NoticeState.FAILED);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private void callerThatRollsBack(UUID id) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> mailer.send(id));
    }

    private Notice prepare(NewNotice wanted) {
        return notices.prepare(wanted).orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static MimeMessage onlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static List<String> messageIds() {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            ids.add(GreenMailUtil.getHeaders(mail).replaceAll("(?s).*Message-ID: (\\S+).*", "$1"));
        }
        return ids;
    }

    private static void assertOneRecipient(MimeMessage mail) throws MessagingException {
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo("publisher@example.org");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Cc")).isNull();
    }

    private static List<BodyPart> parts(MimeMessage mail) throws MessagingException, IOException {
        List<BodyPart> found = new ArrayList<>();
        collect((Multipart) mail.getContent(), found);
        return found;
    }

    private static void collect(Multipart multipart, List<BodyPart> found) throws MessagingException, IOException {
        for (int i = 0; i < multipart.getCount(); i++) {
            if (multipart.getBodyPart(i).getContent() instanceof Multipart inner) {
                collect(inner, found);
            } else {
                found.add(multipart.getBodyPart(i));
            }
        }
    }
}
