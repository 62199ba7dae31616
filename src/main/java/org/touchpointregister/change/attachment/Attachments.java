package org.touchpointregister.change.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.attachment.Attachment.About;
import org.touchpointregister.change.attachment.Attachment.Place;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.shared.UploadedName;

/** Files beside a change: added and taken away by those who may edit it, read by those who may read it. */
@Service
@Transactional
public class Attachments {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_FILES = 50;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final ChangeAccess access;
    private final Drafts drafts;
    private final Regulations regulations;
    private final Clock clock;

    Attachments(
            JdbcClient jdbc,
            Changes changes,
            ChangeAccess access,
            Drafts drafts,
            Regulations regulations,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
        this.drafts = drafts;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** All files of the change, the oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(ChangeRequest change) {
        return jdbc.sql(
                        "select id, item_id, about, ground, name, media_type, length(bytes) as length, sha256, added_by,"
                                + " added_at from change_attachment where change_id = :change order by added_at, id")
                .param("change", change.id())
                .query((rs, n) -> attachment(rs))
                .list();
    }

    /** Keeps a file; refuses one too many, too large, of another kind, and a place that the change does not have. */
    Attachment add(ChangeRequest readable, Place place, Upload upload, String login) {
        ChangeRequest change = changes.hold(readable.id());
        access.requireEdit(login, change);
        requirePlace(change, place);
        if (upload.bytes().length > MOST_BYTES) {
            throw tooLarge();
        }
        FileKind kind = FileKind.of(upload.bytes()).orElseThrow(() -> Refusal.invalid("change.attachment.wrongType"));
        if (of(change).size() >= MOST_FILES) {
            throw Refusal.conflict("change.attachment.tooMany", MOST_FILES);
        }
        Attachment file = new Attachment(
                UUID.randomUUID(),
                place,
                UploadedName.ending(upload.name(), kind.ending()),
                kind.mediaType(),
                upload.bytes().length,
                Sha256.of(upload.bytes()),
                login,
                clock.instant());
        insert(change, file, upload.bytes());
        return file;
    }

    private void insert(ChangeRequest change, Attachment file, byte[] bytes) {
        jdbc.sql(
                        "insert into change_attachment (id, change_id, item_id, about, ground, name, media_type, bytes, sha256,"
                                + " added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        change.id(),
                        file.place().item(),
                        file.place().about().name(),
                        file.place().ground(),
                        file.name(),
                        file.mediaType(),
                        bytes,
                        file.sha256(),
                        file.addedBy(),
                        Timestamp.from(file.addedAt()))
                .update();
    }

    private void requirePlace(ChangeRequest change, Place place) {
        if (place.item() != null
                && drafts.items(change.id()).stream()
                        .noneMatch(item -> item.id().equals(place.item()))) {
            throw Refusal.missing("change.noSuchRow");
        }
        boolean ofGround = place.about() == About.GROUND;
        boolean known = place.ground() != null
                && regulations
                        .of(change.authority(), change.regulationVersion())
                        .ground(place.ground())
                        .isPresent();
        if (ofGround ? !known || place.item() == null : place.ground() != null) {
            throw Refusal.invalid("change.attachment.whichGround");
        }
    }

    /** The file with that id, if it is one of this change. */
    @Transactional(readOnly = true)
    public Attachment require(ChangeRequest change, UUID id) {
        return of(change).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("change.attachment.none"));
    }

    @Transactional(readOnly = true)
    byte[] bytes(Attachment file) {
        return jdbc.sql("select bytes from change_attachment where id = ?")
                .param(file.id())
                .query((rs, n) -> rs.getBytes(1))
                .single();
    }

    void remove(ChangeRequest readable, UUID id, String login) {
        ChangeRequest change = changes.hold(readable.id());
        access.requireEdit(login, change);
        jdbc.sql("delete from change_attachment where id = ?")
                .param(require(change, id).id())
                .update();
    }

    static Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                Refusal.Sentence.of("change.sheet.tooLarge", MOST_BYTES / 1024 / 1024),
                List.of());
    }

    private static Attachment attachment(ResultSet rs) throws SQLException {
        return new Attachment(
                rs.getObject("id", UUID.class),
                new Place(
                        About.valueOf(rs.getString("about")),
                        rs.getObject("item_id", UUID.class),
                        rs.getString("ground")),
                rs.getString("name"),
                rs.getString("media_type"),
                rs.getLong("length"),
                rs.getString("sha256"),
                rs.getString("added_by"),
                rs.getTimestamp("added_at").toInstant());
    }

    /** A file as it came; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Upload(String name, byte[] bytes) {}
}
