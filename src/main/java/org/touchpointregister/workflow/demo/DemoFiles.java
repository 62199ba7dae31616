package org.touchpointregister.workflow.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Reads what the demonstration consists of, by authority in the order of the file. */
final class DemoFiles {

    private DemoFiles() {}

    static Map<String, DemoRegister> registers() {
        return read("demo/registers.yaml", new TypeReference<>() {});
    }

    static Map<String, List<DemoChange>> changes() {
        return read("demo/changes.yaml", new TypeReference<>() {});
    }

    private static <T> T read(String path, TypeReference<T> type) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        yaml.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return yaml.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
