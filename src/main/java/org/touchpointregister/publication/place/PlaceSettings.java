package org.touchpointregister.publication.place;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.touchpointregister.shared.AuthorityId;

/**
 * Where files are placed by the application itself.
 *
 * @param folders the mounted share of each authority whose order names a file store, {@code register.publication.folders.<authority>}
 */
@ConfigurationProperties("register.publication")
public record PlaceSettings(@Nullable Map<String, Path> folders) {

    /** The folder of an authority; null where none is set. */
    public @Nullable SharedFolder folderOf(AuthorityId authority) {
        Path path = folders == null ? null : folders.get(authority.value());
        return path == null || path.toString().isBlank() ? null : new SharedFolder(path);
    }
}
