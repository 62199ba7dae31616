package org.touchpointregister.publication;

import org.springframework.stereotype.Component;
import org.touchpointregister.document.OfficeDocx;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** An edition for a word processor. */
@Component
class DocxDocument implements DocumentFormat {

    private final EditionPaper paper;

    DocxDocument(EditionPaper paper) {
        this.paper = paper;
    }

    @Override
    public String name() {
        return "register.docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        return OfficeDocx.of(paper.of(regulation, edition));
    }
}
