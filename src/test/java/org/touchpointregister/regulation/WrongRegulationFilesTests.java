package org.touchpointregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.touchpointregister.regulation.RegulationSamples.file;
import static org.touchpointregister.regulation.RegulationSamples.inventedFile;
import static org.touchpointregister.regulation.RegulationSamples.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class WrongRegulationFilesTests {

    private static final String NAME = "invented-forest-agency.yaml";

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aWrongFileIsRefusedWithTheSentenceAtItsPlace(String what, JsonNode row) {
        assertThat(inventedFile()).contains(row.get("replace").asText());
        String broken = inventedFile()
                .replace(row.get("replace").asText(), row.get("by").asText());

        List<String> lines = refusal(file(NAME, broken)).lines();

        String at = row.get("at").asText();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(NAME)
                        .contains(at.isEmpty() ? ", /: " : ", " + at + ": ")
                        .endsWith(": " + row.get("said").asText()));
        assertThat(lines).noneMatch(line -> line.startsWith("regulations/"));
    }

    static Stream<Arguments> rows() {
        return StreamSupport.stream(RegulationSamples.table("wrong-files.yaml").spliterator(), false)
                .map(row -> Arguments.of(row.get("what").asText(), row));
    }

    @Test
    void theFileWithNothingBrokenIsTaken() {
        assertThat(RegulationLoader.load(with(file(NAME, inventedFile()))).regulations())
                .hasSize(5);
    }

    @Test
    void allErrorsOfAllFilesAreToldAtOnce() {
        String first = inventedFile()
                .replace("unit: CALENDAR_DAYS", "unit: WEEKS")
                .replace("Asia/Krasnoyarsk", "Asia/Nowhere")
                .replace("reminders: [4, 2]", "reminders: [1, 2]");
        String second = RegulationSamples.builtInFile("murmansk-tourism")
                .replace("version: 1", "version: 2")
                .replace("inForceFrom: 2024-02-28", "inForceFrom: 2026-02-28")
                .replace("startEvent: ACT_SIGNED", "startEvent: NEVER");

        RegulationFilesAreWrong refusal = refusal(file(NAME, first), file("murmansk-tourism.v2.yaml", second));

        assertThat(refusal.lines()).hasSize(4);
        assertThat(refusal.lines().stream().filter(line -> line.startsWith(NAME)))
                .hasSize(3);
        assertThat(refusal.getMessage()).contains(refusal.lines());
    }

    @Test
    void theLineOfThePlaceIsTold() {
        String broken = inventedFile().replace("count: 15", "count: 0");
        assertThat(refusal(file(NAME, broken)).lines())
                .singleElement()
                .satisfies(
                        text -> assertThat(text).contains(line("count: 0", broken) + ", /publicationTerm/term/count"));
    }

    @Test
    void anAliasIsRefused() {
        String broken = inventedFile().replace("aims:\n", "aims: &same\n").replace("tasks: []", "tasks: *same");
        assertThat(refusal(file(NAME, broken)).lines())
                .singleElement()
                .satisfies(text -> assertThat(text).contains(", /tasks: "));
    }

    @Test
    void aFileInAnotherEncodingOrEmptyIsRefused() {
        ByteBuffer cyrillic = ByteBuffer.wrap(inventedFile().getBytes(Charset.forName("windows-1251")));
        assertThat(refusal(new RegulationSources.Source(NAME, NAME, cyrillic)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("UTF-8"));
        assertThat(refusal(file(NAME, "# nothing\n")).lines()).hasSize(1);
    }

    @Test
    void aSecondFileOfTheSameVersionIsRefused() {
        assertThat(refusal(file(NAME, inventedFile()), file("invented-forest-agency.v1.yaml", inventedFile()))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("/version", NAME));
    }

    @Test
    void aHigherVersionMustComeIntoForceLater() {
        String second = inventedFile().replace("version: 1", "version: 2");
        assertThat(refusal(file(NAME, inventedFile()), file("invented-forest-agency.v2.yaml", second))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("/inForceFrom", "2024-09-01"));
    }

    @Test
    void aSecondParentDocumentIsRefused() {
        String parent = RegulationSamples.builtInFile("methodological-recommendations");
        assertThat(refusal(file("methodological-recommendations.v1.yaml", parent))
                        .lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains("/kind", "regulations/methodological-recommendations.yaml"));
    }

    @Test
    void aDirectoryThatIsNotThereAndAWrongEndingAreRefused() throws Exception {
        Path absent = directory.resolve("absent");
        assertThat(catchThrowableOfType(RegulationFilesAreWrong.class, () -> RegulationLoader.load(absent))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(absent.toString(), "register.regulations-dir"));
        Files.writeString(directory.resolve("forest.yml"), inventedFile());
        Files.writeString(directory.resolve("notes.txt"), "not a regulation");
        assertThat(catchThrowableOfType(RegulationFilesAreWrong.class, () -> RegulationLoader.load(directory))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("forest.yml"));
    }

    @Test
    void theConsoleShowsTheListInsteadOfAStackTrace() {
        RegulationFilesAreWrong refusal = refusal(file(NAME, inventedFile().replace("count: 15", "count: 0")));
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {})))
                .filteredOn(RegulationFilesFailureAnalyzer.class::isInstance)
                .singleElement()
                .satisfies(analyzer ->
                        assertThat(analyzer.analyze(refusal).getDescription()).contains(refusal.lines()));
    }

    private static String line(String wanted, String text) {
        return " " + (1 + text.lines().takeWhile(line -> !line.contains(wanted)).count());
    }

    private static RegulationFilesAreWrong refusal(RegulationSources.Source... files) {
        return catchThrowableOfType(RegulationFilesAreWrong.class, () -> RegulationLoader.load(with(files)));
    }
}
