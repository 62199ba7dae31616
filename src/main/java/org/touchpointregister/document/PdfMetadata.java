package org.touchpointregister.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** What makes a pdf an archive file that can be listened to: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
final class PdfMetadata {

    private static final String COLOUR = "sRGB";

    private PdfMetadata() {}

    static void add(PDDocument document, PdfTags tags, Paper paper) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("ru-RU");
        catalog.setStructureTreeRoot(new PDStructureTreeRoot(tags.root()));
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(document, paper));
        try (InputStream profile = new ClassPathResource("document/sRGB.icc").getInputStream()) {
            PDOutputIntent intent = new PDOutputIntent(document, profile);
            intent.setInfo(COLOUR);
            intent.setOutputCondition(COLOUR);
            intent.setOutputConditionIdentifier(COLOUR);
            catalog.addOutputIntent(intent);
        }
        // The file's own id: the same paper, the same file.
        document.setDocumentId((paper.title() + paper.madeAt()).hashCode() & 0xFFFFFFFFL);
    }

    private static PDMetadata metadata(PDDocument document, Paper paper) throws IOException {
        try (InputStream template = new ClassPathResource("document/xmp.xml").getInputStream()) {
            String xmp = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@title@", HtmlUtils.htmlEscape(paper.title(), "UTF-8"))
                    .replace("@madeAt@", paper.madeAt().toString());
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
            metadata.getCOSObject().removeItem(COSName.FILTER);
            return metadata;
        }
    }
}
