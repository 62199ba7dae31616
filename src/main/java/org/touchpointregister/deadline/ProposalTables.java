package org.touchpointregister.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposed calendars in the database; a decided one stays as the record of what was decided. */
@Repository
class ProposalTables {

    private static final String SELECT =
            "select i.*, array(select jsonb_object_keys(i.content)::integer order by 1) years"
                    + " from calendar_import i";

    private final JdbcClient jdbc;

    ProposalTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, CalendarUpload upload, CalendarFile file, Instant at) {
        jdbc.sql("insert into calendar_import (id, layer, parent, format, file_name, file_hash, ground, content, state,"
                        + " uploaded_by, uploaded_at) values (:id, :layer, :parent, :format, :fileName,"
                        + " encode(sha256(:bytes), 'hex'), :ground, :content::jsonb, 'PROPOSED', :by, :at)")
                .param("id", id)
                .param("layer", upload.layer())
                .param("parent", upload.parent())
                .param("format", CalendarFormat.of(upload.content()).name())
                .param("fileName", upload.fileName())
                .param("bytes", upload.content())
                .param("ground", upload.ground())
                .param("content", file.json())
                .param("by", upload.uploadedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CalendarProposal> newest(int limit) {
        return jdbc.sql(SELECT + " order by i.uploaded_at desc, i.id limit :limit")
                .param("limit", limit)
                .query(ProposalTables::proposal)
                .list();
    }

    Optional<CalendarProposal> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(ProposalTables::proposal)
                .optional();
    }

    /** Keeps others from deciding on it until the end of the transaction. */
    void lock(UUID id) {
        jdbc.sql("select id from calendar_import where id = :id for update")
                .param("id", id)
                .query((row, number) -> number)
                .list();
    }

    CalendarFile content(UUID id) {
        String json = jdbc.sql("select content from calendar_import where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        try {
            return CalendarFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the same content waits to be decided on. */
    boolean waits(String layer, CalendarFile file) {
        return jdbc.sql("select count(*) from calendar_import where state = 'PROPOSED' and layer = :layer"
                                + " and content = :content::jsonb")
                        .param("layer", layer)
                        .param("content", file.json())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the same content was ever proposed. */
    boolean known(String layer, CalendarFile file) {
        return jdbc.sql("select count(*) from calendar_import where layer = :layer and content = :content::jsonb")
                        .param("layer", layer)
                        .param("content", file.json())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void decide(UUID id, CalendarProposal.State state, Decision decision) {
        jdbc.sql("update calendar_import set state = :state, decided_by = :by, decided_at = :at, reason = :reason,"
                        + " moved = :moved, restated = :restated where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("reason", decision.reason())
                .param("moved", decision.moved())
                .param("restated", decision.restated())
                .update();
    }

    /** Who decided, when, why, and how many deadlines it moved or restated. */
    record Decision(
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable Integer moved,
            @Nullable Integer restated) {}

    private static CalendarProposal proposal(ResultSet row, int number) throws SQLException {
        return new CalendarProposal(
                row.getObject("id", UUID.class),
                row.getString("layer"),
                row.getString("parent"),
                row.getString("file_name"),
                row.getString("ground"),
                Arrays.asList((Integer[]) row.getArray("years").getArray()),
                CalendarProposal.State.valueOf(row.getString("state")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("reason"),
                row.getObject("moved", Integer.class),
                row.getObject("restated", Integer.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
