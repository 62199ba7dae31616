package org.touchpointregister.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Blocks as WordprocessingML, with their look at them and not in styles: they read the same inside any template. */
final class DocxBody {

    /** Millimetres, as in the pdf. */
    private static final double ABOVE_TABLE = 2;

    private final XMLStreamWriter xml;
    private final DocxQrCodes codes;
    private final DocxPage page;

    DocxBody(XMLStreamWriter xml, DocxQrCodes codes) {
        this.xml = xml;
        this.codes = codes;
        this.page = new DocxPage(xml);
    }

    DocxPage page() {
        return page;
    }

    void add(Paper.Section section) throws XMLStreamException {
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text text) {
                paragraph(text.text(), text.style(), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            } else if (block instanceof Block.Pair pair) {
                paragraph(HalfLines.of(pair.left()) + "\t" + pair.right(), pair.style());
            } else if (block instanceof Block.Table table) {
                new DocxTable(xml, this).add(table, section.landscape());
            } else if (block instanceof Block.QrCode code) {
                codes.write(xml, code);
            }
        }
    }

    void paragraph(String text, TextStyle style) throws XMLStreamException {
        paragraph(text, style, null);
    }

    /** A paragraph; one that belongs to the table or the code below it goes to the next page with it. */
    private void paragraph(String text, TextStyle style, @Nullable Block below) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        if (below instanceof Block.Table || below instanceof Block.QrCode) {
            xml.writeEmptyElement("w:keepNext");
        }
        if (text.indexOf('\t') >= 0) {
            endsAtTheMargin();
        }
        xml.writeEmptyElement("w:spacing");
        xml.writeAttribute("w:before", DocxPage.twips(style.before()));
        xml.writeAttribute("w:after", DocxPage.twips(below instanceof Block.Table ? ABOVE_TABLE : 0));
        xml.writeEmptyElement("w:ind");
        xml.writeAttribute("w:left", DocxPage.twips(style.left()));
        xml.writeAttribute("w:firstLine", DocxPage.twips(style.firstLine()));
        empty("w:jc", "val", alignment(style.align()));
        if (style.heading()) {
            empty("w:outlineLvl", "val", "0");
        }
        xml.writeEndElement();
        run(text, style);
        xml.writeEndElement();
    }

    private void endsAtTheMargin() throws XMLStreamException {
        xml.writeStartElement("w:tabs");
        xml.writeEmptyElement("w:tab");
        xml.writeAttribute("w:val", "right");
        xml.writeAttribute("w:pos", Long.toString(Math.round(DocxPage.textWidth(false))));
        xml.writeEndElement();
    }

    private void run(String text, TextStyle style) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        xml.writeEmptyElement("w:rFonts");
        for (String script : List.of("ascii", "hAnsi", "cs")) {
            xml.writeAttribute("w:" + script, "Liberation Serif");
        }
        if (style.bold()) {
            xml.writeEmptyElement("w:b");
        }
        empty("w:sz", "val", Long.toString(Math.round(style.size() * 2)));
        empty("w:lang", "val", "ru-RU");
        xml.writeEndElement();
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.writeEmptyElement("w:br");
            }
            int tab = lines.get(i).indexOf('\t');
            words(lines.get(i).substring(0, Math.max(tab, 0)));
            if (tab >= 0) {
                xml.writeEmptyElement("w:tab");
            }
            words(lines.get(i).substring(tab + 1));
        }
        xml.writeEndElement();
    }

    private void words(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    private void empty(String element, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:" + attribute, value);
    }

    private static String alignment(TextStyle.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
