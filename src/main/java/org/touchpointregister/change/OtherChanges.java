package org.touchpointregister.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal.Sentence;

/** Other open changes that treat the same row, or include the same touchpoint: said at once, with who and since when. */
@Component
class OtherChanges {

    private static final String OPEN = "('DRAFT', 'UNDER_CHECK', 'VOTING', 'IN_REWORK', 'ACCEPTED', 'IN_ACT')";
    private static final String WHO = " r.number, r.department_name, coalesce(r.submitted_by, r.created_by) as who,"
            + " coalesce(r.submitted_at, r.created_at) as since";
    private static final String OF_CHANGE = "select mine.id, mine.position," + WHO
            + " from change_item mine join change_item i on i.row_id = mine.row_id and i.change_id <> mine.change_id"
            + " join change_request r on r.id = i.change_id and r.state in " + OPEN
            + " where mine.change_id = ?"
            + " union select mine.id, mine.position," + WHO
            + " from change_item mine join change_request r on r.authority = ? and r.id <> mine.change_id and r.state"
            + " in "
            + OPEN
            + " join change_item i on i.change_id = r.id and i.operation = 'INCLUDE' and i.direction = mine.direction"
            + " and i.channel = mine.channel and lower(i.touchpoint_name) = lower(mine.touchpoint_name)"
            + " and lower(i.process_title) is not distinct from lower(mine.process_title)"
            + " where mine.change_id = ? and mine.operation = 'INCLUDE' order by position, number";
    private static final String OF_POINTS = "select distinct mine.id, mine.position," + WHO
            + " from change_item mine join change_item i on i.touchpoint_id = mine.touchpoint_id"
            + " and i.change_id <> mine.change_id"
            + " and (mine.operation = 'CHANGE_TOUCHPOINT' or i.operation = 'CHANGE_TOUCHPOINT')"
            + " join change_request r on r.id = i.change_id and r.state in " + OPEN
            + " where mine.change_id = ? order by position, number";
    private static final String OF_ROWS = "select distinct on (i.row_id) i.row_id as id, 0 as position," + WHO
            + " from change_request r join change_item i on i.change_id = r.id and i.row_id is not null"
            + " where r.authority = ? and r.state in " + OPEN + " order by i.row_id, r.number";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcTemplate jdbc;
    private final People people;
    private final Regulations regulations;

    OtherChanges(JdbcTemplate jdbc, People people, Regulations regulations) {
        this.jdbc = jdbc;
        this.people = people;
        this.regulations = regulations;
    }

    /** A warning per row of the change and other change. */
    List<Finding> findings(ChangeRequest change) {
        String authority = change.authority().value();
        List<Other> rows = jdbc.query(OF_CHANGE, (rs, n) -> other(rs), change.id(), authority, change.id());
        List<Other> points = jdbc.query(OF_POINTS, (rs, n) -> other(rs), change.id());
        Map<String, String> names = new HashMap<>();
        ZoneId zone = regulations.of(change.authority()).authority().timeZone();
        return Stream.concat(
                        rows.stream().map(other -> finding("change.finding.otherChange", other, names, zone)),
                        points.stream().map(other -> finding("change.finding.otherPoint", other, names, zone)))
                .toList();
    }

    private Finding finding(String code, Other other, Map<String, String> names, ZoneId zone) {
        Sentence sentence = Sentence.of(
                code,
                other.number(),
                other.department(),
                names.computeIfAbsent(other.who(), this::name),
                DAY.format(LocalDate.ofInstant(other.since(), zone)));
        return new Finding(other.id(), other.position(), "operation", "", Severity.WARNING, sentence, null);
    }

    /** The number of the first open change that treats each row of the authority's register. */
    Map<UUID, String> treating(AuthorityId authority) {
        Map<UUID, String> numbers = new HashMap<>();
        jdbc.query(OF_ROWS, (rs, n) -> other(rs), authority.value())
                .forEach(other -> numbers.put(other.id(), other.number()));
        return numbers;
    }

    private String name(String login) {
        return people.find(login).map(Person::fullName).orElse(login);
    }

    private static Other other(ResultSet rs) throws SQLException {
        Timestamp since = rs.getTimestamp("since");
        return new Other(
                rs.getObject("id", UUID.class),
                rs.getInt("position"),
                rs.getString("number"),
                rs.getString("department_name"),
                rs.getString("who"),
                since.toInstant());
    }

    private record Other(UUID id, int position, String number, String department, String who, Instant since) {}
}
