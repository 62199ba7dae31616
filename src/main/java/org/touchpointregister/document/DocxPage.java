package org.touchpointregister.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The pages of a section in WordprocessingML: A4 with the margins of GOST R 7.0.97-2025, upright or lying. */
final class DocxPage {

    /** Twentieths of a point, the unit of Word. */
    private static final double TWIPS = 1440 / 25.4;

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final double LEFT = 20;
    private static final double RIGHT = 10;
    private static final double EDGE = 20;

    private final XMLStreamWriter xml;

    DocxPage(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The shape of the pages up to here; {@code header} is the part that numbers them. */
    void shape(boolean landscape, String header, boolean firstWithoutNumber) throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        xml.writeEmptyElement("w:headerReference");
        xml.writeAttribute("w:type", "default");
        xml.writeAttribute("r:id", header);
        xml.writeEmptyElement("w:type");
        xml.writeAttribute("w:val", "nextPage");
        xml.writeEmptyElement("w:pgSz");
        xml.writeAttribute("w:w", Integer.toString(landscape ? LONG_SIDE : SHORT_SIDE));
        xml.writeAttribute("w:h", Integer.toString(landscape ? SHORT_SIDE : LONG_SIDE));
        xml.writeAttribute("w:orient", landscape ? "landscape" : "portrait");
        xml.writeEmptyElement("w:pgMar");
        for (String side : List.of("top", "bottom")) {
            xml.writeAttribute("w:" + side, twips(EDGE));
        }
        xml.writeAttribute("w:left", twips(LEFT));
        xml.writeAttribute("w:right", twips(RIGHT));
        xml.writeAttribute("w:header", twips(RIGHT));
        xml.writeAttribute("w:footer", twips(RIGHT));
        xml.writeAttribute("w:gutter", "0");
        if (firstWithoutNumber) {
            xml.writeEmptyElement("w:titlePg");
        }
        xml.writeEndElement();
    }

    /** An empty paragraph that ends a section. */
    void endOfSection(boolean landscape, String header, boolean firstWithoutNumber) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        asLowAsCanBe();
        shape(landscape, header, firstWithoutNumber);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** An empty paragraph that ends a table. */
    void endOfTable() throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        asLowAsCanBe();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Below a full page an ordinary line would begin an empty one. */
    private void asLowAsCanBe() throws XMLStreamException {
        xml.writeEmptyElement("w:spacing");
        xml.writeAttribute("w:before", "0");
        xml.writeAttribute("w:after", "0");
        xml.writeAttribute("w:line", "20");
        xml.writeAttribute("w:lineRule", "exact");
        xml.writeStartElement("w:rPr");
        xml.writeEmptyElement("w:sz");
        xml.writeAttribute("w:val", "2");
        xml.writeEndElement();
    }

    /** The width between the margins, in Word's unit. */
    static double textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - (LEFT + RIGHT) * TWIPS;
    }

    static String twips(double millimetres) {
        return Long.toString(Math.round(millimetres * TWIPS));
    }
}
