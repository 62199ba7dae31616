package org.touchpointregister.oversight.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.touchpointregister.oversight.report.Count.Tally;
import org.touchpointregister.register.Conformance.Share;
import org.touchpointregister.register.Conformity;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Channel;

/** How touchpoints of the registers conform: what is said of them is read in two statements, the orders weigh it. */
@Component
class ConformanceFigure {

    private static final String LATEST = " from edition_row r where (r.authority, r.edition) in"
            + " (select e.authority, max(e.number) from edition e group by 1)"
            + " and (:everywhere or r.authority = any(:authorities::text[]) or r.department_id = any(:departments::uuid[]))"
            + " and (cardinality(:asked::text[]) = 0 or r.authority = any(:asked::text[]))"
            + " and (cast(:department as uuid) is null or r.department_id = :department)";

    private static final String POINTS = "select r.authority, r.touchpoint_id, r.department_id,"
            + " min(r.touchpoint_name) as name, min(r.channel) channel, min(r.type) as type,"
            + " max(r.department_name) department_name, min(r.position) position" + LATEST
            + " group by 1, 2, 3 order by 1, 8";

    private static final String SAID = "select s.touchpoint_id, s.requirement, s.state from conformity s"
            + " where s.touchpoint_id in (select r.touchpoint_id" + LATEST + ")";

    private final JdbcClient jdbc;
    private final Regulations regulations;

    ConformanceFigure(JdbcClient jdbc, Regulations regulations) {
        this.jdbc = jdbc;
        this.regulations = regulations;
    }

    /** A touchpoint of which something is asked, the departments whose rows use it, and how much of it is met. */
    private record Point(AuthorityId authority, UUID id, String name, Map<UUID, String> departments, Share share) {

        boolean falls() {
            return share.met() < share.asked();
        }

        Tally tally() {
            return new Tally(falls() ? 1 : 0, 1, share.met(), share.asked());
        }
    }

    private record Use(
            AuthorityId authority,
            UUID touchpoint,
            String name,
            Channel channel,
            @Nullable String type,
            UUID department,
            String departmentName) {}

    private record Said(UUID touchpoint, String requirement, Conformity.State state) {}

    /** By department, and by authority with each touchpoint once however many departments use it. */
    List<Count> counts(Question question) {
        Map<List<Object>, Count> counts = new LinkedHashMap<>();
        for (Point point : points(question)) {
            add(counts, point, null);
            point.departments().keySet().forEach(department -> add(counts, point, department));
        }
        return List.copyOf(counts.values());
    }

    private static void add(Map<List<Object>, Count> counts, Point point, @Nullable UUID department) {
        counts.merge(
                List.of(point.authority(), String.valueOf(department)),
                new Count(point.authority(), department, point.tally()),
                (one, other) ->
                        new Count(one.authority(), one.department(), one.tally().plus(other.tally())));
    }

    List<Item> items(Question question, ListPlace place) {
        return points(question).stream()
                .filter(point -> place.all() || point.falls())
                .skip(place.offset())
                .limit(place.limit())
                .map(point -> item(question, point))
                .toList();
    }

    /** The sheet of a touchpoint opens for those who work in that authority. */
    private static Item item(Question question, Point point) {
        return new Item(
                point.authority(),
                null,
                String.join(", ", point.departments().values()),
                point.name(),
                null,
                question.watch().everywhere() ? null : "/conformance/" + point.id(),
                null,
                null,
                null,
                point.share().met(),
                point.share().asked(),
                point.falls(),
                false);
    }

    private List<Point> points(Question question) {
        Map<UUID, Map<String, Conformity.State>> said = said(question);
        Map<UUID, List<Use>> uses = bound(POINTS, question)
                .query((row, number) -> new Use(
                        new AuthorityId(row.getString("authority")),
                        row.getObject("touchpoint_id", UUID.class),
                        row.getString("name"),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("type"),
                        row.getObject("department_id", UUID.class),
                        row.getString("department_name")))
                .stream()
                .collect(Collectors.groupingBy(Use::touchpoint, LinkedHashMap::new, Collectors.toList()));
        List<Point> points = new ArrayList<>();
        uses.forEach((touchpoint, of) -> {
            Point point = point(of, said.getOrDefault(touchpoint, Map.of()));
            if (point.share().asked() > 0) {
                points.add(point);
            }
        });
        return points;
    }

    private Point point(List<Use> uses, Map<String, Conformity.State> said) {
        Use first = uses.get(0);
        Regulation regulation = regulations.of(first.authority());
        Map<UUID, String> departments = new TreeMap<>();
        uses.forEach(use -> departments.put(use.department(), use.departmentName()));
        return new Point(
                first.authority(),
                first.touchpoint(),
                first.name(),
                departments,
                Share.of(regulation.requirementsOf(first.channel(), first.type()), said));
    }

    private Map<UUID, Map<String, Conformity.State>> said(Question question) {
        Map<UUID, Map<String, Conformity.State>> said = new HashMap<>();
        bound(SAID, question)
                .query((row, number) -> new Said(
                        Objects.requireNonNull(row.getObject("touchpoint_id", UUID.class)),
                        row.getString("requirement"),
                        Conformity.State.valueOf(row.getString("state"))))
                .list()
                .forEach(one -> said.computeIfAbsent(one.touchpoint(), touchpoint -> new HashMap<>())
                        .put(one.requirement(), one.state()));
        return said;
    }

    private StatementSpec bound(String sql, Question question) {
        return question.watch()
                .bind(jdbc.sql(sql))
                .param("asked", question.authorities().toArray(String[]::new))
                .param("department", question.department());
    }
}
