package org.touchpointregister.workflow.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchpointregister.act.ActCorrections;
import org.touchpointregister.act.ApprovingAct;
import org.touchpointregister.act.ApprovingActs;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.regulation.Regulations;

/** Puts the archive of an edition together: its parts, then what they are and their checksums. */
@Component
class EvidenceArchive {

    private final List<EvidencePart> parts;
    private final ApprovingActs acts;
    private final ActCorrections corrections;
    private final ChangesInAct changes;
    private final Publications publications;
    private final Regulations regulations;

    EvidenceArchive(
            List<EvidencePart> parts,
            ApprovingActs acts,
            ActCorrections corrections,
            ChangesInAct changes,
            Publications publications,
            Regulations regulations) {
        this.parts = parts;
        this.acts = acts;
        this.corrections = corrections;
        this.changes = changes;
        this.publications = publications;
        this.regulations = regulations;
    }

    void write(Edition edition, OutputStream out) throws IOException {
        EvidenceCase of = caseOf(edition);
        EvidenceZip zip = new EvidenceZip(out);
        for (EvidencePart part : parts) {
            part.add(of, zip);
        }
        List<EvidenceZip.Part> written = zip.parts();
        zip.addJson("manifest.json", written);
        zip.add(
                "SHA256SUMS",
                written.stream()
                        .map(part -> part.sha256() + "  " + part.name() + "\n")
                        .collect(Collectors.joining()));
        zip.finish();
    }

    private EvidenceCase caseOf(Edition edition) {
        EditionGround ground = edition.ground();
        ApprovingAct act =
                ground.kind() == EditionGround.Kind.ACT ? acts.find(ground.id()).orElse(null) : null;
        return new EvidenceCase(
                edition,
                regulations.of(edition.authority(), edition.regulationVersion()),
                act,
                changes.adoptedIn(edition.authority(), edition.number()),
                act == null ? List.of() : corrections.of(act.id()),
                publications.of(edition.authority()).stream()
                        .filter(publication -> publication.edition().equals(edition.number()))
                        .toList());
    }
}
