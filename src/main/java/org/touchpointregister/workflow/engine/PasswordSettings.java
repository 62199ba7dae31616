package org.touchpointregister.workflow.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept.
 *
 * @param bcryptStrength binary logarithm of bcrypt's rounds, 4 to 31; passwords set before keep their own
 */
@ConfigurationProperties("register")
record PasswordSettings(@DefaultValue("10") int bcryptStrength) {

    @Configuration(proxyBeanMethods = false)
    static class Bcrypt {

        @Bean
        PasswordEncoder bcrypt(PasswordSettings settings) {
            return new BCryptPasswordEncoder(settings.bcryptStrength());
        }
    }
}
