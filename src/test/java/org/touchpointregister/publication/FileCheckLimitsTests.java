package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.testing.Clause;

/** A stranger's file costs no more than the longest register would: beyond that it is not compared, and that is said. */
@PublicationRoom
class FileCheckLimitsTests {

    /** The JSON of more is longer than any file that is compared. */
    private static final int MANY_ROWS = 15_000;

    private static final int TOO_MANY_COLUMNS = 65;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private List<DocumentFormat> formats;

    @Autowired
    private Regulations regulations;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Sentences sentences;

    private Edition edition;

    @BeforeEach
    void publish() {
        edition = registers.approve(Registers.MURMANSK, "murmansk-1.json", "2024-01-10");
        registers.publish(edition, null);
    }

    @Test
    void moreColumnsThanAnyRegisterHasAreNotCompared() throws Exception {
        String cells = IntStream.range(0, TOO_MANY_COLUMNS)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("</td><td>", "<td>", "</td>"));

        tooLong("{\"rows\":[" + eachWithAFieldOfItsOwn(TOO_MANY_COLUMNS) + "]}");
        tooLong(",".repeat(TOO_MANY_COLUMNS - 1));
        tooLong("\uFEFF" + ";".repeat(TOO_MANY_COLUMNS - 1));
        tooLong("<!doctype html><h1>x</h1><tr>" + cells + "</tr>");
        tooLong(workbook("<row><c r=\"BM1\"><v>1</v></c></row>", ""));
        tooLong(workbook("<row><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>", ""));
    }

    @Test
    void moreCellsThanTheLongestRegisterHasAreNotCompared() throws Exception {
        tooLong("{\"rows\":[" + "1,".repeat(1_000_000) + "1]}");
        tooLong("a\n".repeat(1_000_001));
        tooLong(workbook("<row/>".repeat(1_000_001), ""));
        tooLong(workbook("", "<si/>".repeat(1_000_001)));
        // As many columns as are allowed and few cells, but every line is as wide as all of them together.
        tooLong("{\"rows\":[" + eachWithAFieldOfItsOwn(64) + ",{}".repeat(16_000) + "]}");
    }

    @Test
    void longerCellsThanAnyRegisterHasAreNotCompared() throws Exception {
        String longest = "x".repeat(256 * 1024 + 1);

        tooLong("{\"rows\":[{\"k\":\"" + longest + "\"}]}");
        tooLong("{\"rows\":[{\"k\":[\"" + longest + "\"]}]}");
        tooLong(longest);
        tooLong("<!doctype html><h1>x</h1><tr><td>" + longest + "</td></tr>");
        tooLong(workbook("", "<si><t>" + longest + "</t></si>"));
        tooLong(workbook("<row><c><v>" + longest + "</v></c></row>", ""));
    }

    @Test
    void aTextThatManyCellsNameCountsAsOftenAsItIsNamed() throws Exception {
        String text = "<si><t>" + "x".repeat(200_000) + "</t></si>";

        tooLong(workbook("<row><c t=\"s\"><v>0</v></c></row>".repeat(200), text));
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsNotCompared() throws Exception {
        String zeros = "\0".repeat(65 * 1024 * 1024);

        tooLong(zipped(out -> {
            entry(out, "xl/media/image1.png", zeros);
            entry(out, SHEET, "");
        }));
    }

    @Test
    @Clause("R-30")
    void cellsThatDoNotSayTheirPlaceStandOneAfterTheOther() throws Exception {
        byte[] saved = rewritten(sheet -> sheet.replaceAll("<c r=\"[A-Z]+\\d+\"", "<c"));

        assertThat(checked(saved).path("verdict").asText()).isEqualTo("SAME_ROWS");
    }

    @Test
    void aTextThatTheWorkbookDoesNotHaveMakesItUnreadable() throws Exception {
        for (String index : List.of("1", "-1", "99999999999", "x", "")) {
            JsonNode verdict =
                    checked(workbook("<row><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row>", "<si><t>x</t></si>"));
            assertThat(verdict.path("message").asText())
                    .as(index)
                    .isEqualTo(sentences.text("publication.verify.UNKNOWN"));
        }
    }

    @Test
    @Clause("R-30")
    void aLongRegisterIsComparedInEveryFormatThatHasCells() throws Exception {
        grow(MANY_ROWS);
        for (DocumentFormat format : formats) {
            if (!format.name().matches(".*\\.(pdf|docx)")) {
                JsonNode verdict = checked(format.bytes(regulations.of(Registers.MURMANSK), edition));
                assertThat(verdict.path("verdict").asText()).as(format.name()).isEqualTo("DIFFERS");
                assertThat(verdict.path("differing").asInt()).as(format.name()).isGreaterThanOrEqualTo(MANY_ROWS);
                assertThat(verdict.path("differences")).hasSize(200);
            }
        }
    }

    private void grow(int rows) {
        jdbc.update(
                "insert into edition_row (authority, edition, row_id, position, direction, process_title, touchpoint_id,"
                        + " touchpoint_name, channel, needs, peculiarities, grounds, little_used, not_counted,"
                        + " whole_direction, department_id, department_name)"
                        + " select r.authority, r.edition, md5(n::text)::uuid, 1000 + n, r.direction, 'process ' || n % 90,"
                        + " md5(n::text)::uuid, 'row ' || n, 'OFFLINE', r.needs, 'grows', '[]', false, false,"
                        + " false, r.department_id, r.department_name from generate_series(1, ?) n, edition_row r"
                        + " where r.authority = ? and r.edition = ? and r.position = 1",
                rows, edition.authority().value(), edition.number().value());
    }

    private static String eachWithAFieldOfItsOwn(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "{\"k" + i + "\":1}").collect(Collectors.joining(","));
    }

    private static byte[] workbook(String rows, String strings) throws IOException {
        return zipped(out -> {
            entry(out, STRINGS, "<sst>" + strings + "</sst>");
            entry(out, SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        });
    }

    private byte[] rewritten(UnaryOperator<String> sheet) throws IOException {
        return zipped(out -> {
            try (ZipInputStream in =
                    new ZipInputStream(new ByteArrayInputStream(documents.bytes(edition, "register.xlsx")))) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    boolean isSheet = part.getName().startsWith("xl/worksheets/");
                    entry(out, part.getName(), isSheet ? sheet.apply(content) : content);
                }
            }
        });
    }

    private static byte[] zipped(Parts parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            parts.write(out);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private void tooLong(String file) throws Exception {
        tooLong(file.getBytes(StandardCharsets.UTF_8));
    }

    private void tooLong(byte[] file) throws Exception {
        JsonNode verdict = checked(file);
        assertThat(verdict.path("verdict").asText()).isEqualTo("UNKNOWN");
        assertThat(verdict.path("message").asText()).isEqualTo(sentences.text("publication.verify.tooLongToCompare"));
    }

    private JsonNode checked(byte[] file) throws Exception {
        MockHttpServletResponse answer =
                web.perform(post("/api/v1/verify").content(file)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    @FunctionalInterface
    private interface Parts {
        void write(ZipOutputStream out) throws IOException;
    }
}
