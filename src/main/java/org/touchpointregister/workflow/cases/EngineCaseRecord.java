package org.touchpointregister.workflow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.oversight.CaseRecord;
import org.touchpointregister.shared.AuthorityId;

/** Reads the engine's history by sets: the engine's own queries would ask once per case. */
@Component
@Transactional(readOnly = true)
class EngineCaseRecord implements CaseRecord {

    private static final String CASE = "select p.id_ id, p.tenant_id_ tenant, p.business_key_ number,"
            + " p.proc_def_key_ process, d.name_ process_name, p.start_time_ started, p.end_time_ ended,"
            + " (select max(a.act_name_) from act_hi_actinst a"
            + " where a.proc_inst_id_ = p.id_ and a.act_id_ = p.end_act_id_) outcome"
            + " from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_";

    /** A term's key is its execution and step, or its publication, whose case holds the publication's id. */
    private static final String INSTANCES =
            "with asked as (select k.key, k.subject, split_part(k.key, ':', 1) execution,"
                    + " split_part(k.key, ':', 2) step from unnest(:keys::text[], :subjects::text[]) k(key, subject))"
                    + " select a.key, max(h.proc_inst_id_) instance from asked a join act_hi_actinst h"
                    + " on h.execution_id_ = a.execution and h.act_id_ = a.step group by 1"
                    + " union all select a.key, max(v.proc_inst_id_) from asked a join act_hi_varinst v"
                    + " on v.name_ = 'publicationId' and v.text_ = a.subject where a.key = 'publication:' || a.subject group by 1";

    private static final String IDS =
            "select cast(:instance as text) id union select id_ from act_hi_taskinst where proc_inst_id_ = :instance"
                    + " union select execution_id_ from act_hi_actinst where proc_inst_id_ = :instance"
                    + " union select text_ from act_hi_varinst where proc_inst_id_ = :instance"
                    + " and name_ in ('changeId', 'actId', 'publicationId') and text_ is not null";

    private static final String PATH = "select h.act_id_ step, h.act_name_ name, h.act_type_ type, h.start_time_ began,"
            + " h.end_time_ ended, h.act_inst_state_ = 2 cancelled, coalesce(t.assignee_, h.assignee_) who,"
            + " d.absent, t.due_date_ due from act_hi_actinst h left join act_hi_taskinst t on t.id_ = h.task_id_"
            + " left join deed d on d.task_id = h.task_id_ and d.login = coalesce(t.assignee_, h.assignee_)"
            + " where h.proc_inst_id_ = :instance order by h.sequence_counter_, h.start_time_, h.id_";

    private static final String OF_WATCHED = " and (cast(:tenants as text[]) is null or %s = any(:tenants::text[]))";

    private final JdbcClient jdbc;

    EngineCaseRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> instancesOf(Collection<Term> terms) {
        Map<String, String> instances = new HashMap<>();
        jdbc.sql(INSTANCES)
                .param("keys", terms.stream().map(Term::key).toArray(String[]::new))
                .param("subjects", terms.stream().map(Term::subject).toArray(String[]::new))
                .query((row, number) -> instances.put(row.getString("key"), row.getString("instance")))
                .list();
        return instances;
    }

    @Override
    public Optional<Case> find(String instance) {
        return jdbc.sql(CASE + " where p.id_ = :instance and p.tenant_id_ is not null")
                .param("instance", instance)
                .query(EngineCaseRecord::read)
                .optional();
    }

    @Override
    public List<String> idsOf(String instance) {
        return jdbc.sql(IDS).param("instance", instance).query(String.class).list();
    }

    @Override
    public List<Passed> path(String instance) {
        return jdbc.sql(PATH)
                .param("instance", instance)
                .query(EngineCaseRecord::passed)
                .list();
    }

    @Override
    public List<Case> finished(Asked asked) {
        return jdbc.sql(CASE
                        + " where p.end_time_ is not null and p.tenant_id_ is not null and p.proc_def_key_ = :process"
                        + OF_WATCHED.formatted("p.tenant_id_")
                        + " and (cast(:number as text) is null or p.business_key_ ilike '%' || :number || '%')"
                        + " and (cast(:before as timestamp) is null or p.end_time_ < :before)"
                        + " order by p.end_time_ desc, p.id_ limit :limit")
                .param("process", asked.process())
                .param("tenants", tenants(asked.authorities()))
                .param("number", escaped(asked.number()))
                .param("before", asked.endedBefore() == null ? null : Timestamp.from(asked.endedBefore()))
                .param("limit", asked.limit())
                .query(EngineCaseRecord::read)
                .list();
    }

    @Override
    public List<Visits> visits(String process, @Nullable Collection<AuthorityId> authorities, Instant since) {
        return jdbc.sql("select act_id_ step, count(*) passes, count(distinct proc_inst_id_) cases from act_hi_actinst"
                        + " where proc_def_key_ = :process and start_time_ >= :since"
                        + " and act_type_ in ('userTask', 'receiveTask')" + OF_WATCHED.formatted("tenant_id_")
                        + " group by 1")
                .param("process", process)
                .param("since", Timestamp.from(since))
                .param("tenants", tenants(authorities))
                .query(Visits.class)
                .list();
    }

    private static String @Nullable [] tenants(@Nullable Collection<AuthorityId> authorities) {
        return authorities == null
                ? null
                : authorities.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    /** What a person typed is a part of a number, not a pattern. */
    private static @Nullable String escaped(@Nullable String number) {
        return number == null || number.isBlank() ? null : number.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getString("id"),
                new AuthorityId(row.getString("tenant")),
                row.getString("number"),
                row.getString("process"),
                row.getString("process_name"),
                Objects.requireNonNull(instant(row, "started")),
                instant(row, "ended"),
                row.getString("outcome"));
    }

    private static Passed passed(ResultSet row, int number) throws SQLException {
        return new Passed(
                row.getString("step"),
                row.getString("name"),
                row.getString("type"),
                Objects.requireNonNull(instant(row, "began")),
                instant(row, "ended"),
                row.getBoolean("cancelled"),
                row.getString("who"),
                row.getString("absent"),
                instant(row, "due"));
    }

    /** The engine keeps the wall clock of the machine. */
    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
