package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.EditionHeader;
import org.touchpointregister.publication.EvidenceFile;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationEvidence;

/** The published files, byte for byte, and what shows that they were placed. */
@Component
@Order(4)
class EditionPart implements EvidencePart {

    private final EditionDocuments documents;
    private final PublicationEvidence evidence;

    EditionPart(EditionDocuments documents, PublicationEvidence evidence) {
        this.documents = documents;
        this.evidence = evidence;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        into.addJson("edition/edition.json", EditionHeader.of(of.regulation(), of.edition()));
        for (EditionDocument document : documents.of(of.edition())) {
            into.add("edition/" + document.name(), documents.bytes(of.edition(), document.name()));
        }
        for (Publication publication : of.publications()) {
            int number = 0;
            for (EvidenceFile file : evidence.of(publication.id())) {
                String name = "placing/" + publication.target() + "/" + ++number + "-" + file.name();
                into.add(name, evidence.bytes(publication.id(), file.id()).orElseThrow());
            }
        }
    }
}
