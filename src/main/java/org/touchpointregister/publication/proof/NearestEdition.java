package org.touchpointregister.publication.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.publication.EditionDocument;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.PublishedEdition;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** Finds the edition that a file is of, or was of: among those that the reader may see. */
@Component
@Transactional(readOnly = true)
class NearestEdition {

    /** A file of an older edition that was changed is told by its owner's register and the edition it was taken from. */
    private static final int NEWEST = 10;

    private final PublicRegisters registers;
    private final EditionDocuments documents;

    NearestEdition(PublicRegisters registers, EditionDocuments documents) {
        this.registers = registers;
        this.documents = documents;
    }

    /** The file with that checksum. */
    Optional<Exact> exact(String sha256) {
        return documents.holders(sha256).stream()
                .flatMap(holder -> registers.all().stream()
                        .filter(regulation -> regulation.id().equals(holder.authority()))
                        .flatMap(regulation -> registers.editions(regulation).stream())
                        .map(PublishedEdition::edition)
                        .filter(edition -> edition.number().equals(holder.edition())))
                .flatMap(edition -> documents.of(edition).stream()
                        .filter(document -> document.sha256().equals(sha256))
                        .map(document -> new Exact(edition, document)))
                .findFirst();
    }

    /** The edition whose file has most lines in common with this one; nothing where none has any. */
    Optional<Near> near(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        return FileTables.read(kind, bytes)
                .flatMap(found -> candidates(found)
                        .flatMap(edition -> near(edition, kind, found).stream())
                        .filter(near -> near.common() > 0)
                        .max(Comparator.comparingInt(Near::likeness)
                                .thenComparing(near -> near.edition().number())));
    }

    private Stream<Edition> candidates(FileTable found) {
        return registers.all().stream()
                .filter(regulation -> hinted(regulation, found))
                .flatMap(regulation -> registers.editions(regulation).stream().limit(NEWEST))
                .map(PublishedEdition::edition);
    }

    /** A page's heading is the form's title; until it was, the register's name was. */
    private static boolean hinted(Regulation regulation, FileTable found) {
        return found.hints().contains(regulation.id().value())
                || found.hints().contains(regulation.formTitle())
                || found.hints().contains(regulation.words().registerTitle());
    }

    private Optional<Near> near(Edition edition, FileKind kind, FileTable found) {
        return documents
                .find(edition, kind.file())
                .flatMap(document -> FileTables.read(kind, documents.bytes(edition, document.name())))
                .map(published -> new Near(edition, kind.file(), published, found));
    }

    /** A file that an edition has. */
    record Exact(Edition edition, EditionDocument document) {}

    /** A file beside the one it resembles. */
    record Near(Edition edition, String file, FileTable published, FileTable found) {

        int common() {
            return published.common(found);
        }

        /** Lines in common, less the number of lines that one has and the other has not. */
        int likeness() {
            List<List<String>> lines = published.lines();
            return common() * 2 - Math.abs(lines.size() - found.lines().size());
        }
    }
}
