package org.touchpointregister.database;

import java.nio.file.Path;

/** Another running application has the data directory. */
final class DataDirectoryInUse extends RuntimeException {

    private final transient Path directory;

    DataDirectoryInUse(Path directory) {
        super("Data directory in use: " + directory);
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
