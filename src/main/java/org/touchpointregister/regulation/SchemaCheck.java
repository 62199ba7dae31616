package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Holds a tree against {@code regulations/regulation.schema.json}: keys, kinds of values, permitted words, parts. */
final class SchemaCheck {

    /** Keywords that have a sentence of their own; any other gets the general one. */
    private static final Set<String> SPOKEN = Set.of(
            "required",
            "additionalProperties",
            "enum",
            "const",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "propertyNames",
            "false");

    private final JsonSchema schema;

    SchemaCheck() {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        try (InputStream file = new ClassPathResource("regulations/regulation.schema.json").getInputStream()) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, config);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<FileError> check(YamlTree tree) {
        return schema.validate(tree.root()).stream()
                .map(message -> error(tree, message))
                .toList();
    }

    private static FileError error(YamlTree tree, ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String keyword = message.getType();
        String property = message.getProperty();
        if (keyword.equals("type")) {
            String expected = words(message.getSchemaNode());
            return tree.error(at, "regulation.file.type." + expected, found(message.getInstanceNode()));
        }
        String place = keyword.equals("additionalProperties") && property != null ? at + "/" + property : at;
        String code = "regulation.file." + (SPOKEN.contains(keyword) ? keyword : "other");
        return tree.error(
                place,
                code,
                property == null ? "" : property,
                found(message.getInstanceNode()),
                words(message.getSchemaNode()),
                keyword);
    }

    /** What the schema wants, as it is written there: a limit, or the permitted words. */
    private static String words(@Nullable JsonNode wanted) {
        if (wanted == null) {
            return "";
        }
        if (!wanted.isArray()) {
            return wanted.asText();
        }
        return StreamSupport.stream(wanted.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String found(@Nullable JsonNode node) {
        return node == null || node.isContainerNode() ? "" : node.asText();
    }
}
