package org.touchpointregister.publication.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchpointregister.shared.Sha256;

/** Writes one edition after the other until somebody kills it; each file of a round is filled with the round's number. */
final class FolderWriter {

    private static final int LENGTH = 3_000_000;

    private FolderWriter() {}

    public static void main(String[] arguments) throws IOException {
        SharedFolder folder = new SharedFolder(Path.of(arguments[0]));
        for (int round = 1; ; round++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            Map<String, String> checksums = new LinkedHashMap<>();
            for (String name : new String[] {"register.csv", "register.json", "register.xlsx"}) {
                byte[] bytes = new byte[LENGTH];
                Arrays.fill(bytes, (byte) round);
                files.put(name, bytes);
                checksums.put(name, Sha256.of(bytes));
            }
            folder.write("edition-" + round % 3, files, checksums);
        }
    }
}
