package org.touchpointregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchpointregister.testing.Clause;

class OfficeDocxTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chairman | Chairman",
                "Chairman of the Committee for Tourism of the Region | Chairman of the Committee/for Tourism of the Region",
                "Predsedatel Komiteta po turizmu Murmanskoy oblasti | Predsedatel Komiteta/po turizmu Murmanskoy oblasti",
                "Acting minister of the social protection of a rather distant region "
                        + "| Acting minister of the social/protection of a rather distant region"
            })
    @Clause("R-9")
    void theNameOfWhoSignsStandsOnTheLastLineOfThePost(String post, String lines) throws IOException {
        byte[] docx = OfficeDocx.of(new Paper(
                "Act",
                Instant.EPOCH,
                List.of(new Paper.Section(false, List.of(new Block.Pair(post, "A. Name", TextStyle.LEFT))))));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(lines.replace('/', '\n') + "\tA. Name");
        }
    }

    @Test
    @Clause("R-9")
    void whereItsFontIsNotInstalledATwinOfTheSameMeasuresIsNamed() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeDocx.of(Papers.of(1))))) {
            String font = document.getParagraphs().get(0).getRuns().get(0).getFontName();
            String fonts = new String(
                    document.getPackage()
                            .getPartsByName(Pattern.compile("/word/fontTable.xml"))
                            .get(0)
                            .getInputStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(fonts).contains("w:name=\"" + font + "\"", "<w:altName w:val=\"Times New Roman\"/>");
            assertThat(document.getRelations())
                    .as("a part that nothing leads to is not read")
                    .anyMatch(part ->
                            part.getPackagePart().getPartName().getName().equals("/word/fontTable.xml"));
        }
    }

    @Test
    @Clause("R-13")
    void theFormBeginsAtTheMarginAndItsWordsDoNotTouchTheLines() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeDocx.of(Papers.of(1))))) {
            XWPFTable form = document.getTables().get(0);
            int margin = form.getCellMarginLeft();

            assertThat(margin).isPositive();
            assertThat(document.getBodyElements())
                    .as("white above the form")
                    .filteredOn(XWPFParagraph.class::isInstance)
                    .extracting(element -> ((XWPFParagraph) element).getSpacingAfter())
                    .contains(113);
            assertThat(form.getCellMarginTop()).isEqualTo(margin);
            assertThat(form.getCellMarginBottom()).isEqualTo(margin);
            assertThat(form.getCTTbl().getTblPr().getTblInd().getW()).hasToString(Integer.toString(margin));
        }
    }

    @Test
    @Clause("R-44")
    void aCodeKeepsToTheWordsAboveItAndClearOfThemByFourOfItsSquares() throws IOException {
        int squares = PdfQrCode.matrix("af".repeat(32)).getWidth();
        double quiet = 25.0 / squares * 4;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeDocx.of(Papers.of(1))))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext())
                            .map(XWPFParagraph::getText))
                    .as("on the same page: what is said of the code, and what stands over the form")
                    .containsExactly(Papers.CELLS.get(3), Papers.CELLS.get(1));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getRuns().stream()
                            .anyMatch(run -> !run.getEmbeddedPictures().isEmpty()))
                    .singleElement()
                    .extracting(XWPFParagraph::getSpacingBefore)
                    .satisfies(twips -> assertThat(twips / 1440.0 * 25.4).isGreaterThanOrEqualTo(quiet));
        }
    }

    @Test
    @Clause("R-9")
    void aTableThatFillsThePageIsNotFollowedByAnEmptyOne() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeDocx.of(Papers.of(1))))) {
            XWPFParagraph last = document.getLastParagraph();

            assertThat(last.getText()).isEmpty();
            assertThat(last.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(last.getSpacingBetween()).as("points").isEqualTo(1);
        }
    }
}
