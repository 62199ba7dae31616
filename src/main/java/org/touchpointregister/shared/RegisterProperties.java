package org.touchpointregister.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The product's own settings, {@code register.*}.
 *
 * @param dataDir where the embedded database lives
 * @param databasePort port of the embedded database, 0 for any free one
 * @param regulationsDir further regulation files, read at start
 * @param demo whether demonstration content is made: by default only on the embedded database
 * @param baseUrl address of the installation as people reach it
 * @param clockOffset how far the clock is moved, on test installations only
 */
public record RegisterProperties(
        Path dataDir,
        int databasePort,
        @Nullable Path regulationsDir,
        boolean demo,
        URI baseUrl,
        Duration clockOffset) {}
