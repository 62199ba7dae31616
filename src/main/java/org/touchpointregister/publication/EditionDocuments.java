package org.touchpointregister.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;

/** The files of an edition: made once, kept byte for byte with their checksums, never changed. */
@Service
@Transactional
public class EditionDocuments {

    private final JdbcTemplate jdbc;
    private final Regulations regulations;
    private final List<DocumentFormat> formats;
    private final Clock clock;

    EditionDocuments(JdbcTemplate jdbc, Regulations regulations, List<DocumentFormat> formats, Clock clock) {
        this.jdbc = jdbc;
        this.regulations = regulations;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Makes every file that is missing. What is kept is what was published: a later release that would lay it out otherwise makes
     * nothing anew.
     */
    public List<EditionDocument> render(Edition edition) {
        // Two targets of one edition ask at the same time.
        jdbc.query("select pg_advisory_xact_lock(hashtext(?))", rs -> {}, "documents:" + edition.id());
        Regulation regulation = regulations.of(edition.authority(), edition.regulationVersion());
        Set<String> kept = of(edition).stream().map(EditionDocument::name).collect(Collectors.toSet());
        formats.stream()
                .filter(format -> !kept.contains(format.name()))
                .forEach(format -> keep(edition, format, format.bytes(regulation, edition)));
        return of(edition);
    }

    private void keep(Edition edition, DocumentFormat format, byte[] bytes) {
        jdbc.update(
                "insert into edition_document (authority, edition, name, media_type, bytes, sha256, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                edition.authority().value(),
                edition.number().value(),
                format.name(),
                format.mediaType(),
                bytes,
                Sha256.of(bytes),
                Timestamp.from(clock.instant()));
        encode(edition, format.name(), bytes);
    }

    /** Compressed once, here, where nobody waits; readers get what fits them without any work. */
    private void encode(Edition edition, String name, byte[] bytes) {
        Encodings.of(bytes)
                .forEach((encoding, encoded) -> jdbc.update(
                        "insert into edition_document_encoding (authority, edition, name, encoding, bytes)"
                                + " values (?, ?, ?, ?, ?)",
                        edition.authority().value(),
                        edition.number().value(),
                        name,
                        encoding,
                        encoded));
    }

    /** The compressed forms of a file by their name in HTTP, the smallest first. */
    @Transactional(readOnly = true)
    public Map<String, byte[]> encodings(Edition edition, String name) {
        Map<String, byte[]> encodings = new LinkedHashMap<>();
        jdbc.query(
                "select encoding, bytes from edition_document_encoding"
                        + " where authority = ? and edition = ? and name = ? order by encoding",
                rs -> {
                    encodings.put(rs.getString(1), rs.getBytes(2));
                },
                edition.authority().value(),
                edition.number().value(),
                name);
        return encodings;
    }

    /** What files there are, by name. */
    @Transactional(readOnly = true)
    public List<EditionDocument> of(Edition edition) {
        return jdbc.query(
                "select name, media_type, length(bytes) as size, sha256 from edition_document"
                        + " where authority = ? and edition = ? order by name",
                (rs, n) -> new EditionDocument(
                        rs.getString("name"), rs.getString("media_type"), rs.getLong("size"), rs.getString("sha256")),
                edition.authority().value(),
                edition.number().value());
    }

    @Transactional(readOnly = true)
    public Optional<EditionDocument> find(Edition edition, String name) {
        return of(edition).stream()
                .filter(document -> document.name().equals(name))
                .findFirst();
    }

    /** The editions that have a file with that checksum. */
    @Transactional(readOnly = true)
    public List<Holder> holders(String sha256) {
        return jdbc.query(
                "select distinct authority, edition from edition_document where sha256 = ? order by authority, edition",
                (rs, n) -> new Holder(new AuthorityId(rs.getString(1)), new EditionNumber(rs.getInt(2))),
                sha256);
    }

    @Transactional(readOnly = true)
    public byte[] bytes(Edition edition, String name) {
        return jdbc
                .query(
                        "select bytes from edition_document where authority = ? and edition = ? and name = ?",
                        (rs, n) -> rs.getBytes(1),
                        edition.authority().value(),
                        edition.number().value(),
                        name)
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchDocument"));
    }

    /** Whether every file is there and still has the checksum it was kept with. */
    @Transactional(readOnly = true)
    public boolean intact(Edition edition) {
        List<EditionDocument> kept = of(edition);
        return kept.size() == formats.size()
                && kept.stream()
                        .allMatch(document ->
                                Sha256.of(bytes(edition, document.name())).equals(document.sha256()));
    }

    /** An edition by its number. */
    public record Holder(AuthorityId authority, EditionNumber edition) {}
}
