package org.touchpointregister.document;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A table in WordprocessingML: from margin to margin, its headings on every page, no row split between two. */
final class DocxTable {

    /** As in the pdf: 1.2 mm between a line and the words. */
    private static final int CELL_MARGIN = 68;

    private final XMLStreamWriter xml;
    private final DocxBody body;

    DocxTable(XMLStreamWriter xml, DocxBody body) {
        this.xml = xml;
        this.body = body;
    }

    void add(Block.Table table, boolean landscape) throws XMLStreamException {
        int[] widths = widths(table, landscape);
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        measure("w:tblW", IntStream.of(widths).sum());
        // Word hangs a table out by the margin of its cells.
        measure("w:tblInd", CELL_MARGIN);
        borders();
        xml.writeEmptyElement("w:tblLayout");
        xml.writeAttribute("w:type", "fixed");
        cellMargins();
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int width : widths) {
            xml.writeEmptyElement("w:gridCol");
            xml.writeAttribute("w:w", Integer.toString(width));
        }
        xml.writeEndElement();
        headings(table, widths);
        TextStyle cell = TextStyle.NOTE.withBefore(0);
        Checked.forEach(table.rows(), cells -> row(cells, widths, cell));
        xml.writeEndElement();
        // Word wants a paragraph between a table and what ends the section.
        body.page().endOfTable();
    }

    private void borders() throws XMLStreamException {
        xml.writeStartElement("w:tblBorders");
        for (String line : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.writeEmptyElement("w:" + line);
            xml.writeAttribute("w:val", "single");
            xml.writeAttribute("w:sz", "4");
            xml.writeAttribute("w:space", "0");
            xml.writeAttribute("w:color", "000000");
        }
        xml.writeEndElement();
    }

    private void cellMargins() throws XMLStreamException {
        xml.writeStartElement("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            measure("w:" + side, CELL_MARGIN);
        }
        xml.writeEndElement();
    }

    private void headings(Block.Table table, int[] widths) throws XMLStreamException {
        TextStyle head = TextStyle.CENTRED.withSize(10).withBefore(0).withBold();
        row(table.columns().stream().map(Block.Column::heading).toList(), widths, head);
        if (table.numbered()) {
            row(
                    IntStream.rangeClosed(1, widths.length)
                            .mapToObj(Integer::toString)
                            .toList(),
                    widths,
                    head);
        }
    }

    private void row(List<String> cells, int[] widths, TextStyle style) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        xml.writeEmptyElement("w:cantSplit");
        if (style.bold()) {
            xml.writeEmptyElement("w:tblHeader");
        }
        xml.writeEndElement();
        for (int i = 0; i < widths.length; i++) {
            xml.writeStartElement("w:tc");
            xml.writeStartElement("w:tcPr");
            measure("w:tcW", widths[i]);
            xml.writeEndElement();
            body.paragraph(cells.get(i), style);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static int[] widths(Block.Table table, boolean landscape) {
        int all = table.columns().stream().mapToInt(Block.Column::weight).sum();
        double wide = DocxPage.textWidth(landscape);
        return table.columns().stream()
                .mapToInt(column -> (int) (wide * column.weight() / all))
                .toArray();
    }

    private void measure(String element, int width) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("w:w", Integer.toString(width));
        xml.writeAttribute("w:type", "dxa");
    }
}
