package org.touchpointregister.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.shared.UploadedName;

/** Files that show where an edition was placed: added, never changed; the second person looks at them. */
@Service
@Transactional
public class PublicationEvidence {

    /** The longest file, in bytes. */
    public static final int LONGEST = 10 * 1024 * 1024;

    private static final int MOST_FILES = 20;

    private final JdbcTemplate jdbc;
    private final PublicationRepository publications;
    private final Clock clock;

    PublicationEvidence(JdbcTemplate jdbc, PublicationRepository publications, Clock clock) {
        this.jdbc = jdbc;
        this.publications = publications;
        this.clock = clock;
    }

    /** Keeps a picture or a PDF; refuses anything else, and a publication that waits for nobody any more. */
    public EvidenceFile add(UUID publication, String name, byte[] bytes, String login) {
        Publication open = publications
                .findById(publication)
                .filter(known -> known.state().open())
                .orElseThrow(() -> Refusal.conflict("publication.wrongState"));
        if (bytes.length > LONGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, Refusal.Sentence.of("publication.evidence.tooLarge"), List.of());
        }
        String type = EvidenceFile.typeOf(bytes).orElseThrow(() -> Refusal.invalid("publication.evidence.wrongType"));
        if (of(publication).size() >= MOST_FILES) {
            throw Refusal.conflict("publication.evidence.tooMany", Integer.toString(MOST_FILES));
        }
        EvidenceFile file = new EvidenceFile(
                UUID.randomUUID(), UploadedName.plain(name), type, bytes.length, Sha256.of(bytes), login);
        jdbc.update(
                "insert into publication_evidence (id, publication, name, media_type, bytes, sha256, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                open.id(),
                file.name(),
                type,
                bytes,
                file.sha256(),
                login,
                Timestamp.from(clock.instant()));
        return file;
    }

    @Transactional(readOnly = true)
    public List<EvidenceFile> of(UUID publication) {
        return jdbc.query(
                "select id, name, media_type, length(bytes) as size, sha256, added_by from publication_evidence"
                        + " where publication = ? order by added_at, id",
                (rs, n) -> new EvidenceFile(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        rs.getString("media_type"),
                        rs.getLong("size"),
                        rs.getString("sha256"),
                        rs.getString("added_by")),
                publication);
    }

    /** The bytes of a file of that publication. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(UUID publication, UUID file) {
        return jdbc
                .query(
                        "select bytes from publication_evidence where publication = ? and id = ?",
                        (rs, n) -> rs.getBytes(1),
                        publication,
                        file)
                .stream()
                .findFirst();
    }

    /** Whether the publisher has given anything that a second person could look at. */
    boolean given(Publication publication) {
        return !SubmissionCheck.blank(publication.evidence())
                || !of(publication.id()).isEmpty();
    }
}
