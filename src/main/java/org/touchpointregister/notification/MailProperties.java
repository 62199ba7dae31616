package org.touchpointregister.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the links of letters lead and whom letters come from. */
@ConfigurationProperties("register")
record MailProperties(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @Nullable String mailFrom) {

    MailProperties {
        baseUrl = baseUrl.strip().replaceAll("/+$", "");
        if (URI.create(baseUrl).getHost() == null) {
            throw new IllegalArgumentException("register.base-url is not the address of a site: " + baseUrl);
        }
    }

    String host() {
        return URI.create(baseUrl).getHost();
    }

    String from() {
        return mailFrom == null || mailFrom.isBlank() ? "no-reply@" + host() : mailFrom.strip();
    }
}
