package org.touchpointregister.publication;

import org.springframework.stereotype.Component;
import org.touchpointregister.document.OfficePdf;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** An edition to print and to keep: a tagged pdf, PDF/A-2a and PDF/UA-1. */
@Component
class PdfDocument implements DocumentFormat {

    private final EditionPaper paper;

    PdfDocument(EditionPaper paper) {
        this.paper = paper;
    }

    @Override
    public String name() {
        return "register.pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        return OfficePdf.of(paper.of(regulation, edition));
    }
}
