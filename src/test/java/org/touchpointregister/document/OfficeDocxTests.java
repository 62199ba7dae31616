package org.touchpointregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
}
