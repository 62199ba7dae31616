package org.touchpointregister.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The data cells of the tables of a pdf as a screen reader finds them, without white space. */
public final class PdfCells {

    private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();
    private final List<String> cells = new ArrayList<>();

    private PdfCells() {}

    public static List<String> of(byte[] pdf) throws IOException {
        PdfCells reader = new PdfCells();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().stream()
                        .filter(content -> content.getMCID() >= 0)
                        .forEach(content -> texts.put(content.getMCID(), text(content)));
                reader.marks.put(page, texts);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return reader.cells;
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TD".equals(element.getStructureType())) {
                    cells.add(cell(element));
                } else {
                    walk(element);
                }
            }
        }
    }

    private String cell(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                text.append(marks.getOrDefault(element.getPage(), Map.of()).getOrDefault(mark, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marks.getOrDefault(reference.getPage(), Map.of()).getOrDefault(reference.getMCID(), ""));
            }
        }
        return text.toString();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString().replaceAll("\\s", "");
    }
}
