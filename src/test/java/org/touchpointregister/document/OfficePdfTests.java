package org.touchpointregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.testing.Clause;

class OfficePdfTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 300})
    @Clause("R-30")
    void aPdfIsAnArchiveFileThatCanBeListenedTo(int rows) {
        assertThat(Vera.failures(OfficePdf.of(Papers.of(rows)))).isEmpty();
    }

    @Test
    void aPdfWithoutAllThatIsFoundOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }

        assertThat(Vera.failures(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    @Clause("R-30")
    void theSameDocumentInWordIsTheSameBytesToo() {
        assertThat(OfficeDocx.of(Papers.of(50))).isEqualTo(OfficeDocx.of(Papers.of(50)));
    }

    @Test
    @Clause("R-30")
    void theSamePaperGivesTheSameBytes() {
        assertThat(OfficePdf.of(Papers.of(50))).isEqualTo(OfficePdf.of(Papers.of(50)));
    }

    @Test
    @Clause("R-30")
    void itsTextIsThatOfTheCellsInTheirOrder() throws IOException {
        byte[] pdf = OfficePdf.of(Papers.of(49));

        String expected = IntStream.rangeClosed(1, 49)
                .mapToObj(Papers::cells)
                .flatMap(List::stream)
                .collect(Collectors.joining());
        assertThat(PdfCells.of(pdf).stream().collect(Collectors.joining()))
                .isEqualTo(
                        expected.replaceAll("\\s", "").replace(Character.toString(0x6F22), Character.toString(0x25A1)));
    }

    @Test
    @Clause("R-30")
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(OfficePdf.of(Papers.of(50)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String first = stripper.getText(document).lines().findFirst().orElseThrow();
                assertThat(first.equals(Integer.toString(page))).isEqualTo(page > 1);
            }
        }
    }

    @Test
    @Clause("R-9")
    void aTitleDoesNotEndWithOneWordAndWhoSignsStandsBesideThePost() throws IOException {
        String title = "Word ".repeat(14).strip();
        List<Block> blocks = List.of(
                new Block.Text(title, TextStyle.TITLE),
                new Block.Pair("Post ".repeat(20).strip(), "N.N. Name", TextStyle.LEFT));
        Paper paper =
                new Paper(title, Instant.parse("2026-03-02T06:00:00Z"), List.of(new Paper.Section(false, blocks)));

        byte[] pdf = OfficePdf.of(paper);

        assertThat(Vera.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<String> lines =
                    stripper.getText(document).lines().map(String::strip).toList();
            assertThat(lines.get(0)).isEqualTo(lines.get(1));
            assertThat(lines.get(lines.size() - 1)).startsWith("Post").endsWith("N.N. Name");
        }
    }

    @Test
    @Clause("R-9")
    void noLineOfATitleEndsWithAPreposition() throws IOException {
        Block title = new Block.Text("Register of ".repeat(17) + "points", TextStyle.TITLE);
        byte[] pdf = OfficePdf.of(new Paper("T", Instant.EPOCH, List.of(new Paper.Section(false, List.of(title)))));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                    .hasSizeGreaterThan(2)
                    .noneMatch(line -> line.endsWith("of"));
        }
    }

    @Test
    @Clause("R-44")
    void whatIsSaidOfACodeStandsOnItsPage() throws IOException {
        for (int above = 36; above < 44; above++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, new Block.Text("Line", TextStyle.LEFT)));
            blocks.add(new Block.Text("Sum", TextStyle.NOTE));
            blocks.add(new Block.QrCode("0123456789abcdef", "Sum"));
            Paper paper = new Paper("T", Instant.EPOCH, List.of(new Paper.Section(false, blocks)));

            try (PDDocument document = Loader.loadPDF(OfficePdf.of(paper))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).as("%d lines above", above).contains("Sum");
            }
        }
    }
}
