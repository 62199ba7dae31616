package org.touchpointregister.regulation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns checked trees into records; a list the order lacks becomes an empty one. */
final class Binder {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().setDeserializerModifier(new UnmodifiableLists()))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final List<FileError> errors;

    Binder(List<FileError> errors) {
        this.errors = errors;
    }

    Stream<Regulation> regulation(YamlTree tree) {
        return bind(tree, Regulation.class).stream();
    }

    Optional<Recommendations> recommendations(YamlTree tree) {
        return bind(tree, Recommendations.class);
    }

    private <T> Optional<T> bind(YamlTree tree, Class<T> type) {
        ObjectNode root = tree.root().deepCopy();
        root.remove("kind");
        try {
            return Optional.of(MAPPER.treeToValue(root, type));
        } catch (JsonMappingException wrong) {
            errors.add(tree.error(pointer(wrong), "regulation.file.notBound", wrong.getOriginalMessage()));
        } catch (JsonProcessingException wrong) {
            errors.add(FileError.ofFile(tree.file(), "regulation.file.notBound", wrong.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private static String pointer(JsonMappingException wrong) {
        StringBuilder pointer = new StringBuilder();
        wrong.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }
}
