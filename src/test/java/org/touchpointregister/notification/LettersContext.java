package org.touchpointregister.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Oversight;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** This room and what it leans on, nothing else: no engine, no other room. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    MailSenderAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@EntityScan({"org.touchpointregister.shared", "org.touchpointregister.identity", "org.touchpointregister.notification"})
@EnableJpaRepositories({"org.touchpointregister.identity", "org.touchpointregister.notification"})
@EnableConfigurationProperties(MailProperties.class)
@Import({
    Sentences.class,
    People.class,
    CurrentPerson.class,
    Oversight.class,
    Facts.class,
    LetterWriter.class,
    Notices.class,
    Smtp.class,
    Mailer.class,
    OutboxPage.class,
    KeptLetters.class,
    NotificationChoices.class,
    MyNotificationsPage.class
})
@ComponentScan(
        basePackageClasses = People.class,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(InPlaceOf|PowersToday)"))
// Not a @Configuration: the scan of a whole application must not find it.
class LettersContext {

    static final Map<UUID, AuthorityId> STARTED = new ConcurrentHashMap<>();
    static final Instant NOW = Instant.parse("2026-05-12T06:00:00Z");

    /** The layout asks for the bean by the name that the application's scan gives it. */
    @Bean
    static BeanFactoryPostProcessor namesOfTheScan() {
        return factory -> factory.registerAlias(CurrentPerson.class.getName(), "currentPerson");
    }

    /** The workflow that would start sending; here it only hears of it. */
    @Bean
    LetterSending letterSending() {
        return STARTED::put;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Regulations regulations(Clock clock) {
        return Regulations.read(clock, null);
    }
}
