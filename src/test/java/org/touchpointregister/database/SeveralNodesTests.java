package org.touchpointregister.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.TouchpointRegister;
import org.touchpointregister.testing.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class SeveralNodesTests {

    @Test
    void twoNodesStartAtOnceOnAnEmptyDatabase(CapturedOutput output) {
        // As an operator writes it: without the search path.
        String url = TestDatabase.freshUrl().replace("&currentSchema=camunda,app", "");

        List<CompletableFuture<ConfigurableApplicationContext>> starts = Stream.of("one", "two")
                .map(node ->
                        CompletableFuture.supplyAsync(() -> start(node, url), task -> new Thread(task, node).start()))
                .toList();

        List<ConfigurableApplicationContext> nodes =
                starts.stream().map(CompletableFuture::join).toList();
        try {
            assertThat(nodes).allSatisfy(node -> {
                assertThat(node.getBean(HealthEndpoint.class).health().getStatus())
                        .isEqualTo(Status.UP);
                assertThat(node.getBean(JdbcTemplate.class).queryForObject("show search_path", String.class))
                        .isEqualTo("camunda,app");
            });
            assertThat(nodes.get(0)
                            .getBean(FilterService.class)
                            .createFilterQuery()
                            .count())
                    .isEqualTo(8);
        } finally {
            nodes.forEach(ConfigurableApplicationContext::close);
        }
        assertThat(output.getAll())
                .as("a thread that nobody has stopped makes the web server wait for it")
                .contains("Stopped oejs.Server")
                .doesNotContain("Couldn't stop Thread");
    }

    /** Two engines in one JVM need two names; in life each node has a JVM of its own. */
    private static ConfigurableApplicationContext start(String node, String url) {
        SpringApplication application = new SpringApplication(TouchpointRegister.class);
        application.addListeners(new OneLog());
        return application.run(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--camunda.bpm.process-engine-name=" + node,
                "--camunda.bpm.job-execution.enabled=false",
                "--register.bcrypt-strength=4",
                "--spring.jmx.enabled=false");
    }

    /** The log belongs to the JVM: two applications that set it up at the same time disturb each other, in tests alone. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    private static final class OneLog implements ApplicationListener<SpringApplicationEvent> {

        private static final Semaphore TURN = new Semaphore(1);

        @Override
        public void onApplicationEvent(SpringApplicationEvent event) {
            if (event instanceof ApplicationStartingEvent) {
                TURN.acquireUninterruptibly();
            } else if (event instanceof ApplicationContextInitializedEvent || event instanceof ApplicationFailedEvent) {
                TURN.release();
            }
        }
    }
}
