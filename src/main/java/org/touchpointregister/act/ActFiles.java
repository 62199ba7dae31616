package org.touchpointregister.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of acts as they were given: added, never changed. Of several scans or signatures the last one counts. */
@Component
@Transactional
class ActFiles {

    private final JdbcClient jdbc;

    ActFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActFile file, byte[] bytes) {
        SignatureVerdict verdict = file.verdict();
        jdbc.sql("insert into act_file (id, act_id, kind, name, media_type, bytes, sha256, added_by, added_at,"
                        + " check_result, signer, certificate, valid_from, valid_until, signed_at, external_check)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.actId(), file.kind().name())
                .params(file.content().name(), file.content().mediaType())
                .params(bytes, file.content().sha256(), file.addedBy(), Timestamp.from(file.addedAt()))
                .param(verdict == null ? null : verdict.result().name())
                .param(verdict == null ? null : verdict.signer())
                .param(verdict == null ? null : verdict.certificate())
                .param(verdict == null ? null : timestamp(verdict.validFrom()))
                .param(verdict == null ? null : timestamp(verdict.validUntil()))
                .param(verdict == null ? null : timestamp(verdict.signedAt()))
                .param(file.externalCheck())
                .update();
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    List<ActFile> of(UUID actId) {
        return jdbc.sql("select id, act_id, kind, name, media_type, length(bytes) as size, sha256, added_by, added_at,"
                        + " check_result, signer, certificate, valid_from, valid_until, signed_at, external_check"
                        + " from act_file where act_id = ? order by added_at, kind, id")
                .param(actId)
                .query((row, number) -> file(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<ActFile> document(UUID actId) {
        return of(actId).stream()
                .filter(file -> file.kind() == ActFile.Kind.DOCUMENT)
                .findFirst();
    }

    @Transactional(readOnly = true)
    byte[] bytes(ActFile file) {
        return bytes(file.id());
    }

    @Transactional(readOnly = true)
    byte[] bytes(UUID fileId) {
        return jdbc.sql("select bytes from act_file where id = ?")
                .param(fileId)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static ActFile file(ResultSet row) throws SQLException {
        return new ActFile(
                row.getObject("id", UUID.class),
                row.getObject("act_id", UUID.class),
                ActFile.Kind.valueOf(row.getString("kind")),
                new ActFile.Content(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant(),
                verdict(row),
                row.getString("external_check"));
    }

    private static @Nullable SignatureVerdict verdict(ResultSet row) throws SQLException {
        String result = row.getString("check_result");
        return result == null
                ? null
                : new SignatureVerdict(
                        SignatureVerdict.Result.valueOf(result),
                        row.getString("signer"),
                        row.getString("certificate"),
                        instant(row.getTimestamp("valid_from")),
                        instant(row.getTimestamp("valid_until")),
                        instant(row.getTimestamp("signed_at")));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
