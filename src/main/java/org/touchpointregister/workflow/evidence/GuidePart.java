package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.proof.OfflineVerifier;
import org.touchpointregister.publication.proof.PlacementCertificate;
import org.touchpointregister.publication.proof.ProvenEditions;
import org.touchpointregister.shared.Sentences;

/** What one opens first: what lies where and how to check it, the certificate, the verifier of this very edition. */
@Component
@Order(1)
class GuidePart implements EvidencePart {

    private final PlacementCertificate certificate;
    private final OfflineVerifier verifier;
    private final ProvenEditions proven;
    private final Sentences sentences;

    GuidePart(PlacementCertificate certificate, OfflineVerifier verifier, ProvenEditions proven, Sentences sentences) {
        this.certificate = certificate;
        this.verifier = verifier;
        this.proven = proven;
        this.sentences = sentences;
    }

    @Override
    public void add(EvidenceCase of, EvidenceZip into) throws IOException {
        String number = of.edition().number().toString();
        into.add(
                sentences.text("workflow.evidence.readme"),
                sentences
                        .text(
                                "workflow.evidence.guide",
                                of.regulation().words().registerTitle(),
                                number,
                                of.edition().ground().title(),
                                of.regulation().authority().fullName(),
                                of.edition().contentHash())
                        .replace("\n", "\r\n"));
        into.add("certificate.pdf", certificate.pdf(of.edition()));
        into.add(
                "verifier.html",
                verifier.html(List.of(proven.of(of.edition())), sentences.text("workflow.evidence.verifier", number)));
    }
}
