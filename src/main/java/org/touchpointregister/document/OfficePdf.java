package org.touchpointregister.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper as a tagged pdf with embedded fonts: PDF/A-2a and PDF/UA-1. */
public final class OfficePdf {

    private OfficePdf() {}

    public static byte[] of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfPages pages = new PdfPages();
            try (PDDocument document = pages.document()) {
                for (Paper.Section section : paper.sections()) {
                    pages.turn(section.landscape());
                    add(pages, section.blocks());
                }
                pages.end();
                PdfMetadata.add(document, pages.tags(), paper);
                document.setVersion(1.7f);
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the pdf", e);
        }
        return bytes.toByteArray();
    }

    /** What is said of a code stands on the page of the code. */
    private static void add(PdfPages pages, List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            boolean aboveCode = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.QrCode;
            if (aboveCode
                    && blocks.get(i) instanceof Block.Text text
                    && pages.room() < new PdfText(pages).height(text) + PdfQrCode.HEIGHT) {
                pages.turn();
            }
            add(pages, blocks.get(i));
        }
    }

    private static void add(PdfPages pages, Block block) throws IOException {
        if (block instanceof Block.Text text) {
            new PdfText(pages).add(text);
        } else if (block instanceof Block.Pair pair) {
            new PdfText(pages).add(pair);
        } else if (block instanceof Block.Table table) {
            new PdfTable(pages, table).add();
        } else if (block instanceof Block.QrCode code) {
            PdfQrCode.add(pages, code);
        }
    }
}
