package org.touchpointregister.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A paper as docx, written from top to bottom: 20,000 rows need no more memory than twenty. */
public final class OfficeDocx {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEADER = "rIdPageNumber";

    /** The parts that are the same in every document; the table of fonts names a twin where ours is not installed. */
    private static final List<String> SAME =
            List.of("[Content_Types].xml", "_rels/.rels", "word/header.xml", "word/fontTable.xml");

    private OfficeDocx() {}

    public static byte[] of(Paper paper) {
        try (FixedZip zip = new FixedZip()) {
            for (String part : SAME) {
                zip.add(part, part("document/docx/" + part.replace("_rels/.rels", "_rels/package.rels")));
            }
            DocxQrCodes codes = DocxQrCodes.of(paper);
            String relations = new String(part("document/docx/word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
            zip.add("word/_rels/document.xml.rels", codes.related(relations));
            codes.addTo(zip);
            String core = new String(part("document/docx/docProps/core.xml"), StandardCharsets.UTF_8)
                    .replace("@title@", HtmlUtils.htmlEscape(paper.title(), "UTF-8"))
                    .replace("@madeAt@", paper.madeAt().toString());
            zip.add("docProps/core.xml", core);
            body(zip.begin("word/document.xml"), paper, codes);
            return zip.finished();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the docx", e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write the docx as XML", e);
        }
    }

    static byte[] part(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsByteArray();
    }

    private static void body(OutputStream stream, Paper paper, DocxQrCodes codes) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", WORD);
        xml.writeAttribute("xmlns:r", RELATIONS);
        xml.writeStartElement("w:body");
        sections(new DocxBody(xml, codes), paper.sections().iterator(), true);
        xml.writeEndDocument();
        xml.flush();
    }

    /** Every section but the last ends in a paragraph of its own. */
    static void sections(DocxBody body, Iterator<Paper.Section> sections, boolean first) throws XMLStreamException {
        boolean withoutNumber = first;
        while (sections.hasNext()) {
            Paper.Section section = sections.next();
            body.add(section);
            if (sections.hasNext()) {
                body.page().endOfSection(section.landscape(), HEADER, withoutNumber);
            } else {
                body.page().shape(section.landscape(), HEADER, withoutNumber);
            }
            withoutNumber = false;
        }
    }
}
