package org.touchpointregister.publication;

import static org.mockito.Mockito.mock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.act.CorrectionNotes;
import org.touchpointregister.confirmation.Confirmations;
import org.touchpointregister.deadline.Deadline;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.identity.Person;
import org.touchpointregister.publication.place.PlaceSettings;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.TestDatabase;

/** This room and those to its left on a real database, every test in a transaction of its own; acts are given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PublicationRoom.Beans.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional
@interface PublicationRoom {

    // Not a @Configuration: the scan of a whole application must not find it.
    @Import({Registers.class, LongFormats.class})
    @AutoConfigurationPackage(
            basePackageClasses = {
                Publication.class,
                Edition.class,
                Person.class,
                Deadline.class,
                Regulation.class,
                Sentences.class
            })
    @ConfigurationPropertiesScan(basePackageClasses = {Regulation.class, PlaceSettings.class})
    @ComponentScan(
            basePackages = "org.touchpointregister.web",
            basePackageClasses = {
                Publication.class,
                Edition.class,
                Person.class,
                Deadline.class,
                Regulation.class,
                Sentences.class,
                FormCells.class
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*(Tests|Room|Room\\$Beans|ClockConfiguration|DemoPeople|FirstAdministrator|Staff|Reorganisation)(\\$.*)?"))
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    class Beans {

        @Bean
        MovableClock clock() {
            return new MovableClock(Instant.parse("2024-01-18T02:00:00Z"));
        }

        @Bean
        RegisterProperties registerProperties() {
            return new RegisterProperties(
                    Path.of("target"), 0, null, false, URI.create("https://register.example.org/"), Duration.ZERO);
        }

        @Bean
        ApprovingActs approvingActs() {
            return mock(ApprovingActs.class);
        }

        /** No act was corrected here. */
        @Bean
        CorrectionNotes correctionNotes() {
            return mock(CorrectionNotes.class);
        }

        /** Nobody has confirmed anything here. */
        @Bean
        Confirmations confirmations() {
            return mock(Confirmations.class);
        }
    }
}
