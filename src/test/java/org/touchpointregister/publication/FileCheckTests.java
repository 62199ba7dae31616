package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.testing.Clause;

/** What is said of a file that somebody brings. */
@PublicationRoom
class FileCheckTests {

    private static final String VERIFY = "/api/v1/verify";

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private Editions editions;

    @Autowired
    private MockMvc web;

    @Autowired
    private ObjectMapper json;

    private Edition edition;

    @BeforeEach
    void publish() {
        edition = registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        registers.publish(edition, null);
    }

    @Test
    @Clause("R-30")
    void everyFileOfAnEditionIsNamedByWhatItIs() throws Exception {
        for (EditionDocument document : documents.of(edition)) {
            JsonNode verdict = checked(documents.bytes(edition, document.name()));
            assertThat(verdict.path("verdict").asText()).as(document.name()).isEqualTo("EXACT");
            assertThat(verdict.path("file").asText()).isEqualTo(document.name());
            assertThat(verdict.path("edition").path("authority").asText()).isEqualTo("sakhalin-social-protection");
            assertThat(verdict.path("edition").path("act").asText()).isEqualTo("act of 2024-01-10");
            assertThat(verdict.path("message").asText()).containsPattern("\\p{IsCyrillic}");
        }
    }

    @Test
    @Clause("R-30")
    void aChangedCellIsFoundInEveryFormatThatHasCells() throws Exception {
        Row row = editions.rows(edition).get(1);
        for (String file : List.of("register.csv", "register-excel.csv", "register.json", "register.html")) {
            String text = new String(documents.bytes(edition, file), StandardCharsets.UTF_8);
            assertThat(text).contains(row.touchpointName());
            JsonNode verdict = checked(text.replace(row.touchpointName(), row.touchpointName() + "X")
                    .getBytes(StandardCharsets.UTF_8));
            differs(verdict, file, row);
        }
        differs(checked(changedWorkbook(row)), "register.xlsx", row);
    }

    private static void differs(JsonNode verdict, String file, Row row) {
        assertThat(verdict.path("verdict").asText()).as(file).isEqualTo("DIFFERS");
        assertThat(verdict.path("file").asText()).isEqualTo(file);
        assertThat(verdict.path("differences").findValuesAsText("row"))
                .as(file)
                .contains(Integer.toString(row.position()));
        JsonNode place = verdict.path("differences").get(0);
        assertThat(place.path("kind").asText()).isEqualTo("CHANGED");
        assertThat(place.path("cells").get(0).path("found").asText()).contains("X");
    }

    private byte[] changedWorkbook(Row row) throws IOException {
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(documents.bytes(edition, "register.xlsx")));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(row.position()).forEach(cell -> {
                if (cell.toString().equals(row.touchpointName())) {
                    cell.setCellValue(row.touchpointName() + "X");
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    @Clause("R-30")
    void aFileThatWasOnlySavedAnewSaysTheSameAndIsAnotherOne() throws Exception {
        JsonNode pretty = json.readTree(documents.bytes(edition, "register.json"));

        JsonNode verdict = checked(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(pretty));

        assertThat(verdict.path("verdict").asText()).isEqualTo("SAME_ROWS");
    }

    @Test
    @Clause("R-30")
    void rowsThatAreGoneAndRowsThatCameAreNamed() throws Exception {
        String csv = new String(documents.bytes(edition, "register.csv"), StandardCharsets.UTF_8);
        String last = csv.substring(csv.lastIndexOf("\r\n", csv.length() - 3) + 2);

        JsonNode shorter = checked(csv.replace(last, "").getBytes(StandardCharsets.UTF_8));
        JsonNode longer = checked((csv + last.replace("0000", "1111")).getBytes(StandardCharsets.UTF_8));

        assertThat(shorter.path("differences").findValuesAsText("kind")).containsExactly("MISSING");
        assertThat(longer.path("differences").findValuesAsText("kind")).containsExactly("ADDED");
    }

    @Test
    @Clause("R-30")
    void whatIsNotPublishedIsNotKnownToAStranger() throws Exception {
        Edition waiting = registers.approve(Registers.KURSK, "first.json", "2024-01-10");
        documents.render(waiting);

        assertThat(checked(documents.bytes(waiting, "register.csv"))
                        .path("verdict")
                        .asText())
                .isEqualTo("UNKNOWN");
        assertThat(checked(documents.bytes(waiting, "register.pdf"))
                        .path("verdict")
                        .asText())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aFileThatIsNothingIsAnsweredInWords() throws Exception {
        assertThat(answer(post(VERIFY)).getStatus()).isEqualTo(400);
        for (String nothing : List.of("{", "{\"rows\":[1]}", "\"", "PK\u0003\u0004", "%PDF-1.7", "<html><h1>", "a;b")) {
            JsonNode verdict = checked(nothing.getBytes(StandardCharsets.UTF_8));
            assertThat(verdict.path("verdict").asText()).as(nothing).isEqualTo("UNKNOWN");
            assertThat(verdict.path("message").asText()).containsPattern("\\p{IsCyrillic}");
        }
    }

    @Test
    @Clause("R-30")
    void thePageAnswersTheSameWithoutScripts() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "mine.csv", null, documents.bytes(edition, "register.csv"));

        MockHttpServletResponse page = answer(multipart("/verify").file(file));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("mine.csv", edition.contentHash(), "act of 2024-01-10");
    }

    @Test
    @Clause("R-30")
    void oneRowIsProvedByTheRootThatTheEditionPublishes() throws Exception {
        UUID row = editions.rows(edition).get(1).rowId();
        String path = "/api/v1/registers/sakhalin-social-protection/editions/1/rows/";

        JsonNode proof = json.readTree(answer(get(path + row + "/proof")).getContentAsByteArray());

        JsonNode published = json.readTree(documents.bytes(edition, "register.json"));
        assertThat(proof.path("root").asText())
                .isEqualTo(edition.rowsRoot())
                .isEqualTo(published.path("edition").path("rowsRoot").asText());
        assertThat(proof.path("hash").asText())
                .isEqualTo(published.path("rows").get(1).path("hash").asText());
        assertThat(json.readTree(proof.path("text").asText()).path("rowId").asText())
                .isEqualTo(row.toString());
        assertThat(answer(get(path + UUID.randomUUID() + "/proof")).getStatus()).isEqualTo(404);
    }

    private JsonNode checked(byte[] file) throws Exception {
        MockHttpServletResponse answer = answer(post(VERIFY).content(file));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
