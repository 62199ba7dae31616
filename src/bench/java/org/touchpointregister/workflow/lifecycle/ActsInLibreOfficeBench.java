package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.DocxTemplate;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.document.PdfCells;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.testing.LibreOffice;

/**
 * Acts with an annex of fifty rows, and the register where no act is asked for, open in LibreOffice without repair, and every
 * row stands in what it prints; skipped where {@code soffice} is not on the path. The files stay in {@code target/office}.
 */
class ActsInLibreOfficeBench extends RideTest {

    private static final Path KEPT = Path.of("target", "office");

    @TempDir
    private Path folder;

    @BeforeEach
    void itIsInstalled() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "no soffice on the path");
        Files.createDirectories(KEPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Body.class,
            names = {"SAK", "KUR", "MUR", "LEN"})
    void everyRowStandsInWhatLibreOfficePrints(Body body) throws Exception {
        Papers papers = papers(body);
        List<List<String>> rows = rides.editions().rows(papers.edition()).stream()
                .map(row -> rides.bean(FormCells.class).row(rides.regulation(body), row).stream()
                        .map(Printed::squeezed)
                        .toList())
                .toList();
        Path docx = Files.write(KEPT.resolve(body + ".docx"), papers.as().apply("docx"));
        byte[] pdf = papers.as().apply("pdf");
        Files.write(KEPT.resolve(body + ".pdf"), pdf);

        byte[] printed = new LibreOffice(folder).opened(docx, "pdf", "*.pdf");

        Files.write(KEPT.resolve(body + "-office.pdf"), printed);
        String text = Printed.text(printed);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rows).allSatisfy(row -> assertThat(text).contains(String.join("", row)));
        assertThat(PdfCells.of(pdf))
                .containsSequence(rows.stream().flatMap(List::stream).toList());
        assertThat(text.split(Pattern.quote(headings(body)), -1).length - 1)
                .as("how often the heading of the form is printed")
                .isGreaterThan(2);
        System.out.printf("LibreOffice: %s opened, %d rows found%n", docx.getFileName(), rows.size());
    }

    /** Who edits a text of ours in a word processor gets back what stood there. */
    @ParameterizedTest
    @ValueSource(strings = {"approve-first", "approve-anew", "amend-whole", "amend-points"})
    void aTemplateReadsTheSameAfterLibreOfficeHasSavedIt(String name) throws Exception {
        byte[] ours = new ClassPathResource("act-templates/" + name + ".docx").getContentAsByteArray();
        Path source = Files.write(folder.resolve(name + ".docx"), ours);

        byte[] saved = new LibreOffice(folder).opened(source, "docx", "*.docx");

        assertThat(filled(saved)).isEqualTo(filled(ours));
    }

    private static List<Block> filled(byte[] docx) {
        DocxTemplate template = Objects.requireNonNull(DocxTemplate.read(docx));
        return template.filled(template.fields().stream().collect(Collectors.toMap(field -> field, field -> field)));
    }

    /** Else a document that opens would prove nothing. */
    @Test
    void aDocumentThatNeedsRepairIsNotOpened() throws Exception {
        byte[] docx = new ClassPathResource("act-templates/amend-whole.docx").getContentAsByteArray();
        Path whole = Files.write(folder.resolve("whole.docx"), docx);
        Path damaged = Files.write(folder.resolve("damaged.docx"), Arrays.copyOf(docx, docx.length * 3 / 4));
        LibreOffice office = new LibreOffice(folder);

        assertThat(office.attempted(whole, "pdf", "*.pdf")).isPresent();
        assertThat(office.attempted(damaged, "pdf", "*.pdf")).isEmpty();
    }

    private Papers papers(Body body) throws IOException {
        boolean required = rides.regulation(body).act().required();
        if (required) {
            rides.publishedBefore(body);
        }
        Ride change = rides.empty(body);
        for (ItemContent row : FiftyRows.of(body)) {
            rides.addRow(change, row);
        }
        change.submit().accept();
        rides.desks().runDueJobs();
        return required ? ofAct(body, change) : ofRegister(body);
    }

    private Papers ofAct(Body body, Ride change) {
        ActRide act = rides.toPublication(body, change).publish();
        Edition edition = rides.editions().require(body.id(), act.edition());
        return new Papers(
                edition, format -> Printed.fetch(port(), body.login("clerk"), act, "draft." + format).body());
    }

    private Papers ofRegister(Body body) {
        Edition edition = rides.editions().latest(body.id()).orElseThrow();
        EditionDocuments documents = rides.bean(EditionDocuments.class);
        documents.render(edition);
        return new Papers(edition, format -> documents.bytes(edition, "register." + format));
    }

    private String headings(Body body) {
        return Printed.squeezed(String.join(
                "",
                rides.regulation(body).columns().stream()
                        .map(Regulation.Column::heading)
                        .toList()));
    }

    /** An edition, and its paper in the format that is asked for. */
    private record Papers(Edition edition, Function<String, byte[]> as) {}
}
