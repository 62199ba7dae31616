package org.touchpointregister.publication.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.EditionHeader;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.RowProof;
import org.touchpointregister.register.RowProofs;
import org.touchpointregister.regulation.Regulation;

/** The editions that the reader on this thread may see, with all that proves them. */
@Service
@Transactional(readOnly = true)
public class ProvenEditions {

    /** So many rows are compared line by line, those of the newest editions first: the list stays under two megabytes. */
    private static final int ROWS_WITH_LINES = 60_000;

    private final PublicRegisters registers;
    private final EditionDocuments documents;
    private final RowProofs proofs;
    private final LinePrints prints;

    ProvenEditions(PublicRegisters registers, EditionDocuments documents, RowProofs proofs, LinePrints prints) {
        this.registers = registers;
        this.documents = documents;
        this.proofs = proofs;
        this.prints = prints;
    }

    /** All of them, the newest of each register first. */
    public List<ProvenEdition> all() {
        List<ProvenEdition> all = new ArrayList<>();
        int room = ROWS_WITH_LINES;
        for (Regulation regulation : registers.all()) {
            for (PublishedEdition view : registers.editions(regulation)) {
                Edition edition = view.edition();
                boolean fits = edition.rowCount() <= room;
                room -= fits ? edition.rowCount() : 0;
                all.add(of(edition, fits ? prints.of(edition) : Map.of()));
            }
        }
        return List.copyOf(all);
    }

    /** One edition, its lines always with it. */
    public ProvenEdition of(Edition edition) {
        return of(edition, prints.of(edition));
    }

    /** The proof of a row with the edition it belongs to; empty where the edition has no such row. */
    public Optional<ProvenRow> row(Edition edition, UUID rowId) {
        return proofs.of(edition, rowId).map(proof -> ProvenRow.of(of(edition, Map.of()), proof));
    }

    private ProvenEdition of(Edition edition, Map<String, String> lines) {
        EditionHeader header = EditionHeader.of(registers.of(edition), edition);
        return new ProvenEdition(
                header.authority(),
                header.authorityName(),
                header.registerTitle(),
                header.number(),
                header.act(),
                header.effectiveFrom(),
                header.contentHash(),
                proofs.root(edition),
                header.editionHash(),
                documents.of(edition),
                lines);
    }

    /** What a file with a row's proof says; the verifier knows it by its {@code format}. */
    public record ProvenRow(
            String format,
            String authority,
            String registerTitle,
            int number,
            String act,
            String text,
            String hash,
            int leaf,
            int leaves,
            List<RowProof.Step> path,
            String root) {

        static ProvenRow of(ProvenEdition edition, RowProof proof) {
            return new ProvenRow(
                    "touchpoint-register/row-proof/1",
                    edition.authority(),
                    edition.registerTitle(),
                    edition.number(),
                    edition.act(),
                    proof.text(),
                    proof.hash(),
                    proof.leaf(),
                    proof.leaves(),
                    proof.path(),
                    proof.root());
        }
    }
}
