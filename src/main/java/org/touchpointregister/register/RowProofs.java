package org.touchpointregister.register;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves single rows of editions; the tree is derived from the rows, which never change. */
@Service
@Transactional(readOnly = true)
public class RowProofs {

    private final Editions editions;

    RowProofs(Editions editions) {
        this.editions = editions;
    }

    /** The proof of a row; empty where the edition has no such row. */
    public Optional<RowProof> of(Edition edition, UUID rowId) {
        ContentHash content = new ContentHash(edition.authority(), edition.regulationVersion());
        AtomicReference<String> text = new AtomicReference<>();
        AtomicInteger leaf = new AtomicInteger();
        editions.forEachRow(edition, row -> {
            if (row.rowId().equals(rowId)) {
                text.set(ContentHash.text(row));
                leaf.set(content.rows() + 1);
            }
            content.add(row);
        });
        return Optional.ofNullable(text.get()).map(found -> content.proof(found, leaf.get()));
    }

    /** The root of an edition; counted where the edition was opened before roots were kept. */
    public String root(Edition edition) {
        String kept = edition.rowsRoot();
        if (kept != null) {
            return kept;
        }
        ContentHash content = new ContentHash(edition.authority(), edition.regulationVersion());
        editions.forEachRow(edition, content::add);
        return content.rowsRoot();
    }

    /** The hash of a row as a leaf of the tree, 64 hexadecimal digits. */
    public static String hash(Row row) {
        return MerkleTree.leafHash(ContentHash.text(row));
    }
}
