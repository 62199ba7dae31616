package org.touchpointregister.workflow.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.touchpointregister.shared.Sentences;

class DeclaredAnswersTests {

    /** What form-js 1.8.7 in the engine's Tasklist draws; a form with anything else fails as a whole. */
    private static final Set<String> DRAWN = Set.of(
            "text", "html", "textfield", "textarea", "radio", "select", "datetime", "checkbox", "number", "group");

    @Test
    void everyFormSendsExactlyWhatItsStepAccepts() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (DeclaredAnswer declared : DeclaredAnswers.ALL) {
            String file = declared.process() + "/" + (declared.start() ? "start" : declared.step()) + ".form";
            JsonNode form = read(new ClassPathResource("forms/" + file));
            Set<String> sent = StreamSupport.stream(form.path("components").spliterator(), false)
                    .filter(component -> component.has("key"))
                    .map(component -> component.path("key").asText())
                    .collect(Collectors.toSet());
            assertThat(sent).as(file).isEqualTo(declared.onPage() ? Set.of() : names(declared));
            seen.add(form.path("id").asText());
        }
        assertThat(seen).hasSize(forms().length);
    }

    @Test
    void aFormThatSendsNothingLeadsToThePageWhereItsTaskIsAnswered() throws IOException {
        for (DeclaredAnswer declared : DeclaredAnswers.ALL) {
            if (declared.onPage()) {
                JsonNode form =
                        read(new ClassPathResource("forms/" + declared.process() + "/" + declared.step() + ".form"));
                assertThat(form.findValuesAsText("content")).anyMatch(html -> html.contains("register-editor"));
            }
        }
        assertThat(DeclaredAnswers.ALL).filteredOn(DeclaredAnswer::onPage).isNotEmpty();
    }

    @Test
    void everyChoiceOfAFormIsAllowedAndEveryAllowedOneCanBeChosen() throws IOException {
        for (DeclaredAnswer declared : DeclaredAnswers.ALL) {
            for (AnswerField field : declared.fields()) {
                if (field.kind() == AnswerField.Kind.CODE) {
                    JsonNode form = read(
                            new ClassPathResource("forms/" + declared.process() + "/" + declared.step() + ".form"));
                    assertThat(form.findValues("values").get(0).findValuesAsText("value"))
                            .containsExactlyElementsOf(field.allowed());
                }
            }
        }
    }

    @Test
    void everyFormIsDrawnByTheFormLibraryOfTheEngine() throws IOException {
        assertThat(forms()).isNotEmpty();
        for (Resource file : forms()) {
            JsonNode form = read(file);
            assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
            assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
            for (JsonNode component : form.path("components")) {
                assertThat(DRAWN).contains(component.path("type").asText());
            }
        }
    }

    @Test
    void everyFieldHasAName() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/workflow");
        messages.setDefaultEncoding("UTF-8");
        assertThat(DeclaredAnswers.ALL)
                .flatMap(DeclaredAnswer::fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(
                                messages.getMessage("workflow.answer.field." + field.name(), null, Sentences.RUSSIAN))
                        .isNotBlank());
    }

    private static Set<String> names(DeclaredAnswer declared) {
        return declared.fields().stream().map(AnswerField::name).collect(Collectors.toSet());
    }

    private static Resource[] forms() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form");
    }

    private static JsonNode read(Resource file) throws IOException {
        return new ObjectMapper().readTree(file.getInputStream());
    }
}
