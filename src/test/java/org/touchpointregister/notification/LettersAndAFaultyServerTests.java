package org.touchpointregister.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.touchpointregister.notification.FaultySmtp.Behaviour;

@LettersTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.properties.mail.smtp.timeout=1500"})
class LettersAndAFaultyServerTests {

    /** Set higher (10000) to measure; the build proves the same with fewer. */
    private static final int LETTERS = Integer.getInteger("letters", 300);

    private static final int NODES = 4;

    @Autowired
    Notices notices;

    @Autowired
    Mailer mailer;

    @Autowired
    JavaMailSenderImpl sender;

    @Test
    void noLetterIsLostOrDoubledThoughSeveralNodesSendTheSameAndTheServerFails() throws Exception {
        Behaviour[] faults = {Behaviour.REFUSES, Behaviour.HANGS_UP_BEFORE_TAKING, Behaviour.TAKES_AND_HANGS_UP_AT_QUIT
        };
        try (FaultySmtp server = new FaultySmtp(n -> n % 7 == 0 ? faults[n / 7 % 3] : Behaviour.TAKES)) {
            sender.setPort(server.port());
            List<Notice> letters = new ArrayList<>();
            for (int i = 0; i < LETTERS; i++) {
                letters.add(prepare());
            }

            onEveryNode(letters);

            assertThat(server.faults.get()).isGreaterThan(LETTERS / 10);
            assertThat(server.taken)
                    .containsExactlyInAnyOrderElementsOf(
                            letters.stream().map(Notice::messageId).toList());
        }
    }

    @Test
    void aLetterTakenByAServerThatHangsUpAfterwardsIsNotRepeated() throws Exception {
        Notice notice = prepare();
        try (FaultySmtp server = new FaultySmtp(n -> Behaviour.TAKES_AND_HANGS_UP_AT_QUIT)) {
            sender.setPort(server.port());

            mailer.send(notice.id());
            mailer.send(notice.id());

            assertThat(server.taken).containsExactly(notice.messageId());
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUpAndItsLetterMayBeCancelledMeanwhile() throws Exception {
        Notice notice = prepare();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (FaultySmtp server = new FaultySmtp(n -> Behaviour.SAYS_NOTHING)) {
            sender.setPort(server.port());
            Future<?> sending = other.submit(() -> mailer.send(notice.id()));
            waitForFault(server);

            notices.cancel(notice.id());
            boolean cancelWaited = sending.isDone();

            assertThat(cancelWaited).isFalse();
            assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                    .isThrownBy(sending::get)
                    .withCauseInstanceOf(MailException.class);
            assertThat(notices.require(notice.id()).state()).isEqualTo(NoticeState.CANCELLED);
            assertThat(notices.require(notice.id()).attempts()).isEqualTo(1);
        } finally {
            other.shutdownNow();
        }
    }

    private static void waitForFault(FaultySmtp server) throws InterruptedException {
        for (int i = 0; i < 100 && server.faults.get() == 0; i++) {
            Thread.sleep(Duration.ofMillis(10).toMillis());
        }
        assertThat(server.faults.get()).isEqualTo(1);
    }

    /** Every node sends every letter in an order of its own until nothing fails, as the engine's retries would. */
    private void onEveryNode(List<Notice> letters) throws Exception {
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            List<UUID> ids = new ArrayList<>(letters.stream().map(Notice::id).toList());
            Collections.shuffle(ids, new Random(node));
            nodes.add(() -> {
                ids.forEach(this::sendUntilItGoes);
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        for (Future<Boolean> node : threads.invokeAll(nodes)) {
            assertThat(node.get()).isTrue();
        }
        threads.shutdown();
    }

    private void sendUntilItGoes(UUID id) {
        for (int attempt = 1; ; attempt++) {
            try {
                mailer.send(id);
                return;
            } catch (MailException e) {
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }

    private Notice prepare() {
        return notices.prepare(
                        Texts.letter(NoticeKind.PUBLISHED, UUID.randomUUID().toString()))
                .orElseThrow();
    }
}
