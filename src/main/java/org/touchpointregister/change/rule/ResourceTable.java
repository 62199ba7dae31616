package org.touchpointregister.change.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tables that the checks bring along, read once from the class path. */
final class ResourceTable {

    private ResourceTable() {}

    static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = ResourceTable.class.getResourceAsStream("/change/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return new YAMLMapper().readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
