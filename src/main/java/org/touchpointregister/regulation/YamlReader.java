package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads one file without YAML's surprises: only plain whole numbers, {@code true}, {@code false} and {@code null} are
 * anything but text, so a date stays a date, {@code no} a word, 4.10 a clause and 09:00 an hour; a key given twice and an
 * alias are errors.
 */
final class YamlReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final List<FileError> errors;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file, List<FileError> errors) {
        this.file = file;
        this.errors = errors;
    }

    /** The tree, or null where the text is no YAML at all; what is wrong is added to the errors. */
    static @Nullable YamlTree read(String file, ByteBuffer content, List<FileError> errors) {
        return new YamlReader(file, errors).read(content);
    }

    private @Nullable YamlTree read(ByteBuffer content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(content.duplicate())
                    .toString();
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                errors.add(FileError.ofFile(file, "regulation.file.empty"));
                return null;
            }
            return new YamlTree(file, tree(node, ""), lines);
        } catch (CharacterCodingException notUtf8) {
            errors.add(FileError.ofFile(file, "regulation.file.notUtf8"));
        } catch (MarkedYAMLException broken) {
            errors.add(broken(broken));
        } catch (YAMLException broken) {
            errors.add(FileError.ofFile(file, "regulation.file.notYaml", String.valueOf(broken.getMessage())));
        }
        return null;
    }

    private FileError broken(MarkedYAMLException broken) {
        int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
        String problem = String.valueOf(broken.getProblem());
        return new FileError(file, line, "", Refusal.Sentence.of("regulation.file.notYaml", problem));
    }

    private JsonNode tree(Node node, String pointer) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (!seen.add(node)) {
            return alias(node, pointer);
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        return node instanceof ScalarNode scalar ? value(scalar) : JSON.nullNode();
    }

    /** What an alias points at is not repeated: a short file could otherwise unfold without end. */
    private JsonNode alias(Node node, String pointer) {
        int line = lines.getOrDefault(pointer, 1);
        errors.add(new FileError(file, line, pointer, Refusal.Sentence.of("regulation.file.alias")));
        if (node instanceof ScalarNode scalar) {
            return value(scalar);
        }
        return node instanceof MappingNode ? JSON.objectNode() : JSON.arrayNode();
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                errors.add(error(entry.getKeyNode(), pointer, "regulation.file.keyIsNoWord"));
                continue;
            }
            String at = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(key.getValue())) {
                errors.add(error(key, at, "regulation.file.keyTwice", key.getValue()));
                continue;
            }
            lines.put(at, key.getStartMark().getLine() + 1);
            object.set(key.getValue(), tree(entry.getValueNode(), at));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(tree(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> JSON.nullNode();
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            default ->
                WHOLE_NUMBER.matcher(text).matches() ? JSON.numberNode(Integer.parseInt(text)) : JSON.textNode(text);
        };
    }

    private FileError error(Node node, String pointer, String code, Object... args) {
        return new FileError(file, node.getStartMark().getLine() + 1, pointer, Refusal.Sentence.of(code, args));
    }
}
