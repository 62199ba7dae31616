package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

@PublicationRoom
class EditionDocumentsTests {

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

    private Edition edition;

    @BeforeEach
    void approve() {
        edition = registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
    }

    @Test
    @Clause("R-30")
    void filesComeOutByteForByteTheSame() throws NoSuchAlgorithmException {
        List<EditionDocument> made = documents.render(edition);
        List<EditionDocument> again = documents.render(edition);

        assertThat(made)
                .extracting(EditionDocument::name)
                .containsExactly(
                        "register-excel.csv",
                        "register.csv",
                        "register.docx",
                        "register.html",
                        "register.json",
                        "register.pdf",
                        "register.xlsx");
        assertThat(again).isEqualTo(made);
        assertThat(documents.intact(edition)).isTrue();
        for (DocumentFormat format : formats) {
            byte[] kept = documents.bytes(edition, format.name());
            assertThat(format.bytes(regulation(), edition)).isEqualTo(kept);
            assertThat(documents.find(edition, format.name()).orElseThrow().sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(kept)));
        }
    }

    @Test
    @Clause("R-30")
    void whatAnEarlierReleaseHasMadeIsWhatIsPublished() {
        jdbc.update(
                "insert into edition_document (authority, edition, name, media_type, bytes, sha256, made_at)"
                        + " values (?, ?, 'register.docx', 'application/x', 'as it was laid out', ?, now())",
                edition.authority().value(),
                edition.number().value(),
                Sha256.of("as it was laid out".getBytes(StandardCharsets.UTF_8)));

        documents.render(edition);

        assertThat(documents.bytes(edition, "register.docx")).asString().isEqualTo("as it was laid out");
        assertThat(documents.intact(edition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition_document set sha256 = 'x'",
                "delete from edition_document",
                "truncate edition_document cascade"
            })
    @Clause("R-30")
    void theDatabaseRefusesToChangeAFile(String statement) {
        documents.render(edition);

        assertThatThrownBy(() -> jdbc.update(statement)).hasMessageFindingMatch("never changes|cannot truncate");
    }

    @Test
    @Clause("R-30")
    void bytesThatNoLongerFitTheirChecksumAreNoticed() {
        documents.render(edition);
        jdbc.execute("alter table edition_document disable trigger edition_document_is_immutable");
        jdbc.update("update edition_document set bytes = 'other' where name = 'register.csv'");

        assertThat(documents.intact(edition)).isFalse();
    }

    @Test
    @Clause("R-13")
    void theCsvHasTheRegulationsColumnsThenIdAndAddress() {
        List<CsvRecord> lines = csv();

        List<String> headings =
                regulation().columns().stream().map(Regulation.Column::heading).toList();
        assertThat(lines.get(0).getFields())
                .startsWith(headings.toArray(String[]::new))
                .hasSize(headings.size() + 2);
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.getFields().contains("Portal"))
                .singleElement()
                .satisfies(line -> assertThat(line.getFields())
                        .endsWith(
                                "00000000-0000-4000-8000-000000000001",
                                "/registers/sakhalin-social-protection/rows/00000000-0000-4000-8000-000000000001"));
    }

    @Test
    @Clause("R-30")
    void theCsvIsRfc4180AndHoldsNoFormula() {
        List<CsvRecord> lines = csv();

        assertThat(lines.stream().flatMap(line -> line.getFields().stream()))
                .contains("'=cmd|calc", "'+7 800 000 00 00", "say \"hello\", twice")
                .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
        assertThat(text("register.csv"))
                .contains("\"say \"\"hello\"\", twice\"")
                .endsWith("\r\n");
        CsvGrammar.accepts(documents.bytes(edition, "register.csv"), ',');
        CsvGrammar.accepts(documents.bytes(edition, "register-excel.csv"), ';');
    }

    @Test
    @Clause("R-30")
    void theJsonHoldsTheProofsAndTheExactRows() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text("register.json"));

        assertThat(json.at("/edition/contentHash").asText()).isEqualTo(edition.contentHash());
        assertThat(json.at("/edition/editionHash").asText()).isEqualTo(edition.editionHash());
        assertThat(json.at("/edition/number").asInt()).isEqualTo(1);
        assertThat(json.at("/edition/effectiveFrom").asText()).isEqualTo("2024-01-10");
        assertThat(json.at("/rows")).hasSize(2);
        assertThat(json.findValuesAsText("process")).contains("=cmd|calc");
    }

    private List<CsvRecord> csv() {
        return CsvReader.builder().ofCsvRecord(text("register.csv")).stream().toList();
    }

    private String text(String name) {
        documents.render(edition);
        return new String(documents.bytes(edition, name), StandardCharsets.UTF_8);
    }

    private Regulation regulation() {
        return regulations.of(Registers.SAKHALIN);
    }
}
