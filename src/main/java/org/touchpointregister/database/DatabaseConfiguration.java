package org.touchpointregister.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.touchpointregister.shared.RegisterProperties;

/** Where the connections come from; the pool itself is Spring Boot's. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnEmbeddedDatabase.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(RegisterProperties settings) {
            return EmbeddedDatabase.start(settings.dataDir(), settings.databasePort());
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
            return new SearchPathConnection(database.url(), EmbeddedDatabase.USER, "");
        }
    }

    /** Used when an address is given: the embedded connection is then absent. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(OnGivenDatabase.class)
    static class Given {

        @Bean
        JdbcConnectionDetails givenConnection(Environment environment) {
            return new SearchPathConnection(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getProperty("spring.datasource.username"),
                    environment.getProperty("spring.datasource.password"));
        }
    }
}
