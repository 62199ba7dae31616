package org.touchpointregister.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.touchpointregister.TouchpointRegister;
import org.touchpointregister.shared.RegisterProperties;

/** The application as somebody starts it first: no settings, no database. */
class FirstRunTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @SuppressWarnings("NullAway.Init")
    static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = SpringApplication.run(TouchpointRegister.class, "--server.port=0", "--register.data-dir=" + data);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void theDatabaseIsDurableAndSpeaksRussian() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("jit")).isEqualTo("off");
        assertThat(jdbc().queryForObject(
                                "select datlocale from pg_database where datname = current_database()", String.class))
                .isEqualTo("ru-RU");
    }

    @Test
    void theEngineHasItsTablesInASchemaOfItsOwn() {
        assertThat(tables("camunda")).isGreaterThan(40);
        assertThat(tables("app")).isGreaterThan(3);
        assertThat(tables("public")).isZero();
    }

    @Test
    void domainAndEngineShareOneTransactionManager() {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                context.getBean(ProcessEngine.class).getProcessEngineConfiguration();

        assertThat(context.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
        assertThat(((SpringProcessEngineConfiguration) configuration).getTransactionManager())
                .isSameAs(context.getBean(PlatformTransactionManager.class));
    }

    @Test
    void theDemoIsOnByDefault() {
        assertThat(context.getBean(RegisterProperties.class).demo()).isTrue();
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedInOneSentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, 0))
                .isInstanceOfSatisfying(DataDirectoryInUse.class, refusal -> {
                    var analysis = new DataDirectoryInUseAnalyzer().analyze(refusal);
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getAction()).isNull();
                    assertThat(analysis.getDescription())
                            .contains(data.toString())
                            .containsOnlyOnce(": ")
                            .matches("\\p{IsCyrillic}.*\\.");
                });
        assertThat(show("fsync")).as("the first one is unharmed").isEqualTo("on");
    }

    private static String show(String setting) {
        return String.valueOf(jdbc().queryForObject("show " + setting, String.class));
    }

    private static int tables(String schema) {
        Integer count = jdbc().queryForObject(
                        "select count(*) from information_schema.tables where table_schema = ?", Integer.class, schema);
        return count == null ? 0 : count;
    }

    private static JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }
}
