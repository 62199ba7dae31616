package org.touchpointregister.oversight.report;

/** The list behind each figure as a query; all have the same columns, so that one statement counts or reads any of them. */
final class FigureSql {

    private static final String CHANGE =
            "select c.authority, c.department_id department, c.department_name, c.number as name,"
                    + " 'change.state.' || c.state note, '/changes/' || c.id || '/status' link, ";

    private static final String KNOWN = " join known z on z.authority = c.authority ";

    private static final String PROVISIONAL = "coalesce((d.sheet ->> 'provisional')::boolean, false) provisional";

    /** The last day to tell of a fact is counted for every day of the period; a fact of before that is late for certain. */
    private static final String FACTS_LATE = CHANGE
            + "c.occurred_on began, l.last_day due, s.day done, 0 amount, 0 out_of,"
            + " s.day > coalesce(l.last_day, c.occurred_on) counted, coalesce(l.provisional, false) provisional"
            + " from change_request c" + KNOWN
            + "join lateral (select (min(r.submitted_at) at time zone z.zone)::date as day"
            + " from change_round r where r.change_id = c.id) s on s.day between :from and :to"
            + " left join unnest(:factAuthorities::text[], :factDays::date[], :lastDays::date[], :unapproved::bool[])"
            + " l(authority, fact, last_day, provisional) on l.authority = c.authority and l.fact = c.occurred_on"
            // What was left over of a change that was accepted in part has been told with that change.
            + " where c.follow_up_of is null";

    private static final String ANSWERS_LATE = "select d.authority,"
            + " coalesce(c.department_id, f.department_id) department,"
            + " coalesce(c.department_name, f.department_name) department_name,"
            + " coalesce(c.number, f.number, a.draft_number) as name, 'deadline.step.' || d.step note,"
            + " '/deadlines/' || d.id link, (d.opened_at at time zone z.zone)::date began, d.due, x.day done,"
            + " 0 amount, 0 out_of, coalesce(x.day, z.today) > d.due counted, " + PROVISIONAL
            + " from deadline d join known z on z.authority = d.authority"
            + " cross join lateral (select case when d.subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'"
            + " then d.subject::uuid end id, (d.closed_at at time zone z.zone)::date as day) x"
            + " left join change_request c on c.id = x.id left join approving_act a on a.id = x.id"
            + " left join confirmation f on f.id = x.id"
            + " where d.due is not null and d.step <> all(array['waitForAct', 'publishEdition', 'confirmPublication'])"
            + " and (x.day between :from and :to or d.closed_at is null and d.due < z.today and d.due <= :to)";

    private static final String RETURNED = CHANGE
            + "c.occurred_on began, cast(null as date) due, max(x.day) done,"
            + " count(*) filter (where r.decision = 'RETURN')::int amount, 0 out_of,"
            + " bool_or(r.decision = 'RETURN') counted, false provisional from change_round r join change_request c on c.id = r.change_id"
            + KNOWN + "cross join lateral (select (r.decided_at at time zone z.zone)::date as day) x"
            + " where r.decision is not null and x.day between :from and :to group by c.id";

    private static final String IN_REWORK = CHANGE
            + "x.day began, d.due, cast(null as date) done, x.returned::int amount, 0 out_of, true counted, "
            + PROVISIONAL + " from change_request c" + KNOWN
            + "cross join lateral (select (max(r.decided_at) at time zone z.zone)::date as day,"
            + " count(*) returned from change_round r where r.change_id = c.id and r.decision = 'RETURN') x"
            + " left join deadline d on d.subject = c.id::text and d.step = 'reworkChange' and d.closed_at is null"
            + " where c.state = 'IN_REWORK'";

    private static final String UNCONFIRMED = "select c.authority, c.department_id department, c.department_name,"
            + " c.department_name as name, case when o.id is not null then 'oversight.confirmation.asked' end note,"
            + " coalesce('/confirmation/' || o.id, '/confirmation') link, o.opened began, o.due, x.day done,"
            + " case when x.day between :from and :to then 0 else c.rows end amount, c.rows out_of,"
            + " not coalesce(x.day between :from and :to, false) counted, false provisional"
            + " from (select r.authority, r.department_id, max(r.department_name) department_name, count(*)::int as rows"
            + " from edition_row r where (r.authority, r.edition) in"
            + " (select e.authority, max(e.number) from edition e group by 1) group by 1, 2) c" + KNOWN
            + "cross join lateral (select (max(f.decided_at) at time zone z.zone)::date as day from confirmation f"
            + " where f.authority = c.authority and f.department_id = c.department_id and f.state <> 'ASKED') x"
            + " left join lateral (select f.id, (k.opened_at at time zone z.zone)::date opened, k.due_on due"
            + " from confirmation f join confirmation_campaign k on k.id = f.campaign_id"
            + " where f.authority = c.authority and f.department_id = c.department_id and f.state = 'ASKED'"
            + " order by k.opened_at desc, f.id limit 1) o on true";

    private static final String AWAITING_ACT = CHANGE
            + "(c.decided_at at time zone z.zone)::date began, d.due, cast(null as date) done, 0 amount, 0 out_of,"
            + " true counted, " + PROVISIONAL + " from change_request c" + KNOWN
            + "left join deadline d on d.subject = c.id::text and d.step = 'waitForAct' and d.closed_at is null"
            + " where c.state = 'ACCEPTED'";

    private static final String ACTS_WAITING = "select c.authority, cast(null as uuid) department,"
            + " cast(null as text) department_name, c.draft_number as name, 'act.state.' || c.state note,"
            + " '/acts/' || c.id link, (c.created_at at time zone z.zone)::date began, d.due, cast(null as date) done,"
            + " 0 amount, 0 out_of, true counted, " + PROVISIONAL + " from approving_act c" + KNOWN
            + "left join lateral (select d.due, d.sheet from deadline d"
            + " where d.subject = c.id::text and d.closed_at is null order by d.due, d.id limit 1) d on true"
            + " where c.state = any(array['DRAFT', 'AGREEING', 'WITH_HEAD', 'ON_PAPER', 'SIGNED'])";

    /** An edition goes to one place or to several; each is a publication with its own answer. */
    private static final String EDITIONS_LATE = "select c.authority, cast(null as uuid) department,"
            + " cast(null as text) department_name, c.edition::text as name,"
            + " coalesce('publication.timeliness.' || c.timeliness, 'publication.state.' || c.state) note,"
            + " '/publications/' || c.id link, (c.opened_at at time zone z.zone)::date began, d.due,"
            + " x.day done, 0 amount, 0 out_of, c.timeliness is distinct from 'IN_TIME' counted, "
            + PROVISIONAL + " from publication c"
            + KNOWN + "cross join lateral (select (c.published_at at time zone z.zone)::date as day) x"
            + " left join lateral (select d.due, d.sheet from deadline d where d.subject = c.id::text"
            + " and d.step = 'publishEdition' order by d.opened_at desc, d.id limit 1) d on true"
            + " where c.timeliness is not null and x.day between :from and :to"
            + " or c.published_at is null and c.state = any(array['WAITING', 'SUBMITTED', 'WITH_SECOND_PERSON'])"
            + " and d.due < z.today and d.due <= :to";

    private FigureSql() {}

    static String of(Figure figure) {
        return switch (figure) {
            case FACTS_LATE -> FACTS_LATE;
            case ANSWERS_LATE -> ANSWERS_LATE;
            case RETURNED -> RETURNED;
            case IN_REWORK -> IN_REWORK;
            case UNCONFIRMED -> UNCONFIRMED;
            case AWAITING_ACT -> AWAITING_ACT;
            case ACTS_WAITING -> ACTS_WAITING;
            case EDITIONS_LATE -> EDITIONS_LATE;
            // The order says what conforms: no query knows it.
            case NOT_CONFORMING -> throw new IllegalArgumentException(figure.name());
        };
    }
}
