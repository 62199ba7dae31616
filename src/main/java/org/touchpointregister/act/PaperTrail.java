package org.touchpointregister.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of acts on paper as they were recorded: added, never changed. */
@Component
@Transactional
class PaperTrail {

    private final JdbcClient jdbc;

    PaperTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperStep step) {
        jdbc.sql("insert into paper_step"
                        + " (act_id, what, recorded_by, recorded_at, remark, scan_sha256, printed_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(step.actId(), step.what().name())
                .params(step.recordedBy(), Timestamp.from(step.recordedAt()))
                .param(step.remark())
                .param(step.scanSha256())
                .param(step.printedHash())
                .update();
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    List<PaperStep> of(UUID actId) {
        return jdbc.sql("select act_id, what, recorded_by, recorded_at, remark, scan_sha256, printed_hash"
                        + " from paper_step where act_id = ? order by place")
                .param(actId)
                .query((row, number) -> step(row))
                .list();
    }

    private static PaperStep step(ResultSet row) throws SQLException {
        return new PaperStep(
                row.getObject("act_id", UUID.class),
                PaperStep.What.valueOf(row.getString("what")),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("remark"),
                row.getString("scan_sha256"),
                row.getString("printed_hash"));
    }
}
