package org.touchpointregister.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The diagrams and the forms as the tests read them. */
final class Diagrams {

    static final String CAMUNDA = BpmnModelConstants.CAMUNDA_NS;

    private static final Pattern FIRST_WORD = Pattern.compile("[$#]\\{!?(\\w+)");

    private Diagrams() {}

    static Stream<BpmnModelInstance> all() {
        return found("classpath*:bpmn/*.bpmn").stream().map(Diagrams::read);
    }

    static <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
        return all().flatMap(diagram -> diagram.getModelElementsByType(type).stream());
    }

    static String keyOf(ModelElementInstance element) {
        return ((BpmnModelInstance) element.getModelInstance())
                .getModelElementsByType(Process.class).stream()
                        .map(BaseElement::getId)
                        .collect(Collectors.joining());
    }

    static String camunda(ModelElementInstance element, String attribute) {
        String value = element.getAttributeValueNs(CAMUNDA, attribute);
        return value == null ? "" : value;
    }

    /** The bean or variable an expression begins with. */
    static String firstWord(String expression) {
        Matcher word = FIRST_WORD.matcher(expression);
        return word.find() ? word.group(1) : "";
    }

    /** Task listeners of a flow node, as they stand in the file. */
    static List<ModelElementInstance> listenersOf(FlowNode node) {
        return node.getExtensionElements() == null
                ? List.of()
                : node.getExtensionElements().getElements().stream()
                        .filter(element ->
                                element.getElementType().getTypeName().equals("taskListener"))
                        .toList();
    }

    /** Forms by their id, and the place of each in the tree. */
    static Map<String, JsonNode> forms() {
        return found("classpath*:forms/*/*.form").stream()
                .map(Diagrams::json)
                .collect(Collectors.toMap(form -> form.path("id").asText(), Function.identity()));
    }

    static Collection<Resource> found(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BpmnModelInstance read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
