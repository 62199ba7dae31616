package org.touchpointregister.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that writes one pdf, in as much heap as it was given. */
final class OnePdf {

    private OnePdf() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), OfficePdf.of(Papers.of(Integer.parseInt(arguments[0]))));
    }
}
