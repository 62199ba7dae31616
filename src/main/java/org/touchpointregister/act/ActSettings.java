package org.touchpointregister.act;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the authorities' own texts of acts lie; none unless {@code register.templates-dir} is set. */
@ConfigurationProperties("register")
record ActSettings(@Nullable Path templatesDir) {

    /** The directory, or null where the setting is absent or blank, as an empty environment variable leaves it. */
    @Nullable
    Path directory() {
        return templatesDir == null || templatesDir.toString().isBlank() ? null : templatesDir;
    }
}
