package org.touchpointregister.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.touchpointregister.shared.RegisterProperties;

@Configuration(proxyBeanMethods = false)
class RegisterSettings {

    // Read by hand: whether the demo is on depends on a setting that is not ours.
    @Bean
    RegisterProperties registerProperties(Environment environment) {
        return new RegisterProperties(
                Path.of(environment.getProperty("register.data-dir", "./data"))
                        .toAbsolutePath()
                        .normalize(),
                environment.getProperty("register.database-port", Integer.class, 0),
                regulationsDir(environment.getProperty("register.regulations-dir", "")),
                environment.getProperty("register.demo", Boolean.class, OnEmbeddedDatabase.isEmbedded(environment)),
                URI.create(environment.getProperty("register.base-url", "http://localhost:8080")),
                environment.getProperty("register.clock-offset", Duration.class, Duration.ZERO));
    }

    private static @Nullable Path regulationsDir(String setting) {
        return setting.isBlank() ? null : Path.of(setting);
    }
}
