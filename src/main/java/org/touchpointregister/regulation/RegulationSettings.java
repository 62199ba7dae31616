package org.touchpointregister.regulation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where further regulation files lie; none unless {@code register.regulations-dir} is set. */
@ConfigurationProperties("register")
record RegulationSettings(@Nullable Path regulationsDir) {

    /** The directory, or null where the setting is absent or blank, as an empty environment variable leaves it. */
    @Nullable
    Path directory() {
        return regulationsDir == null || regulationsDir.toString().isBlank() ? null : regulationsDir;
    }
}
