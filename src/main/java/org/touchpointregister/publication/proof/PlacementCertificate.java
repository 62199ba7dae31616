package org.touchpointregister.publication.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.DeadlineSheet;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.OfficePdf;
import org.touchpointregister.document.Paper;
import org.touchpointregister.document.TextStyle;
import org.touchpointregister.publication.EditionDocuments;
import org.touchpointregister.publication.PublicRegisters;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.publication.PublicationTerms;
import org.touchpointregister.publication.Publications;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.RowProofs;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.RegisterProperties;
import org.touchpointregister.shared.Sentences;

/**
 * The certificate of an edition's placing: what made it, from what event by what clause its term ran, where and when it
 * was placed, by which post, and its checksums. It is as of the last thing that happened, so asking again gives the same paper.
 */
@Service
@Transactional(readOnly = true)
public class PlacementCertificate {

    private static final TextStyle CELLS_ABOVE = TextStyle.LEFT.withSize(12).withBefore(4);

    private final PublicRegisters registers;
    private final Publications publications;
    private final PublicationTerms terms;
    private final EditionDocuments documents;
    private final RowProofs proofs;
    private final CertificateWords words;
    private final RegisterProperties settings;
    private final Sentences sentences;

    PlacementCertificate(
            PublicRegisters registers,
            Publications publications,
            PublicationTerms terms,
            EditionDocuments documents,
            RowProofs proofs,
            CertificateWords words,
            RegisterProperties settings,
            Sentences sentences) {
        this.registers = registers;
        this.publications = publications;
        this.terms = terms;
        this.documents = documents;
        this.proofs = proofs;
        this.words = words;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** A tagged pdf. */
    public byte[] pdf(Edition edition) {
        return OfficePdf.of(paper(edition));
    }

    private Paper paper(Edition edition) {
        Regulation regulation = registers.of(edition);
        List<Publication> placed = publications.of(edition.authority()).stream()
                .filter(publication -> publication.edition().equals(edition.number()))
                .toList();
        Instant asOf = asOf(edition, placed);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(sentences.text("publication.certificate.title"), TextStyle.TITLE));
        blocks.add(new Block.Text(regulation.words().registerTitle(), TextStyle.CENTRED));
        blocks.add(new Block.Text(
                sentences.text("publication.certificate.asOf", words.moment(asOf, regulation)), TextStyle.CENTRED));
        blocks.add(facts(words.edition(regulation, edition)));
        placed.forEach(publication -> blocks.addAll(placing(regulation, publication)));
        if (placed.isEmpty()) {
            blocks.add(new Block.Text(sentences.text("publication.certificate.nowhere"), CELLS_ABOVE));
        }
        blocks.add(heading("publication.certificate.sums"));
        blocks.add(facts(sums(edition)));
        blocks.add(new Block.Text(
                sentences.text(
                        "publication.certificate.verify", settings.baseUrl().resolve("/verify")),
                TextStyle.NOTE.withBefore(4)));
        String title = sentences.text("publication.certificate.title") + ". "
                + sentences.text(
                        "publication.certificate.edition", edition.number().toString());
        return new Paper(title, asOf, List.of(new Paper.Section(false, blocks)));
    }

    private List<Block> placing(Regulation regulation, Publication publication) {
        DeadlineSheet sheet = terms.keptSheet(publication);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(
                sentences.text(
                        "publication.certificate.place",
                        publications.target(publication).officialName()),
                CELLS_ABOVE.withBold()));
        List<List<String>> lines = new ArrayList<>(words.term(regulation, sheet, terms.legal(publication)));
        lines.addAll(words.placing(regulation, publication, terms.legal(publication)));
        blocks.add(facts(lines));
        blocks.add(heading("publication.certificate.days"));
        blocks.add(new Block.Table(
                List.of(
                        column("publication.certificate.day", 24),
                        column("publication.certificate.count", 20),
                        column("publication.certificate.why", 56)),
                false,
                row -> words.days(sheet).forEach(row)));
        return blocks;
    }

    private List<List<String>> sums(Edition edition) {
        return Stream.concat(
                        Stream.of(
                                List.of(sentences.text("publication.certificate.contentHash"), edition.contentHash()),
                                List.of(sentences.text("publication.certificate.rowsRoot"), proofs.root(edition)),
                                List.of(sentences.text("publication.certificate.editionHash"), edition.editionHash())),
                        documents.of(edition).stream().map(document -> List.of(document.name(), document.sha256())))
                .toList();
    }

    private Block facts(List<List<String>> lines) {
        return new Block.Table(
                List.of(column("publication.certificate.what", 34), column("publication.certificate.value", 66)),
                false,
                lines::forEach);
    }

    private Block heading(String code) {
        return new Block.Text(sentences.text(code), CELLS_ABOVE.withBold());
    }

    private Block.Column column(String code, int weight) {
        return new Block.Column(sentences.text(code), weight);
    }

    private static Instant asOf(Edition edition, List<Publication> placed) {
        return placed.stream()
                .flatMap(publication -> Stream.of(publication.publishedAt(), publication.verifiedAt()))
                .filter(Objects::nonNull)
                .reduce(edition.openedAt(), (one, other) -> one.isAfter(other) ? one : other)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
