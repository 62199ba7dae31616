package org.touchpointregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.touchpointregister.testing.Clause;

/** Templates as word processors save them. */
class DocxTemplateTests {

    @Test
    @Clause("R-9")
    void aParagraphLooksAsItsFirstWordsDo() throws IOException {
        TextStyle style = style("""
                <w:pPr><w:ind w:start="567" w:firstLine="709"/><w:jc w:val="both"/>
                <w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:pPr>
                <w:r><w:rPr><w:b w:val="false"/><w:sz w:val="24"/></w:rPr><w:t>Decided </w:t></w:r>
                <w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>{{who}}</w:t></w:r>""");

        assertThat(style).isEqualTo(new TextStyle(TextStyle.Align.JUSTIFIED, false, 12, 10, 12.5, 0, false));
    }

    @Test
    @Clause("R-9")
    void whatIsSwitchedOffIsNotBoldAndWhatIsSwitchedOnIs() throws IOException {
        for (String plain : List.of("", "<w:b w:val='0'/>", "<w:b w:val='false'/>", "<w:b w:val='off'/>")) {
            assertThat(style("<w:r><w:rPr>" + plain + "</w:rPr><w:t>Words</w:t></w:r>")
                            .bold())
                    .as(plain)
                    .isFalse();
        }
        for (String heavy : List.of("<w:b/>", "<w:b w:val='1'/>", "<w:b w:val='true'/>")) {
            assertThat(style("<w:r><w:rPr>" + heavy + "</w:rPr><w:t>Words</w:t></w:r>")
                            .bold())
                    .as(heavy)
                    .isTrue();
        }
    }

    @Test
    @Clause("R-9")
    void aNumberStaysWithItsSign() throws IOException {
        assertThat(block("<w:r><w:t>No \u2116 {{who}}</w:t></w:r>").text()).isEqualTo("No \u2116\u00a0Somebody");
    }

    private static TextStyle style(String paragraph) throws IOException {
        return block(paragraph).style();
    }

    private static Block.Text block(String paragraph) throws IOException {
        FixedZip zip = new FixedZip();
        zip.add(
                "word/document.xml",
                "<w:document xmlns:w='" + OfficeDocx.WORD + "'><w:body><w:p>" + paragraph
                        + "</w:p></w:body></w:document>");
        DocxTemplate template = Objects.requireNonNull(DocxTemplate.read(zip.finished()));
        return (Block.Text) template.filled(Map.of("who", "Somebody")).get(0);
    }
}
