package org.touchpointregister.workflow.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.deadline.AuthorityToday;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.workflow.tasks.TaskDue;

/** Everything under way in columns by step, what is due first on top. */
@Component
class Board {

    /** In the order in which a case passes them; others follow. */
    private static final List<String> ORDER = List.of(
            "gatherAnswers",
            "confirmRows",
            "prepareChange",
            "checkCompleteness",
            "reworkChange",
            "voteOnChange",
            "setVotingTerm",
            "consolidateRemarks",
            "prepareAct",
            "agreeAct",
            "approveAct",
            "recordPaperDecision",
            "registerAct",
            "publishEdition",
            "confirmPublication");

    /** Beside other columns a column is short; alone it is long. */
    private static final int MOST_BESIDE = 30;

    private static final int MOST_ALONE = 300;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final BoardTasks tasks;
    private final People people;
    private final Regulations regulations;
    private final AuthorityToday today;
    private final TaskDue taskDue;

    Board(BoardTasks tasks, People people, Regulations regulations, AuthorityToday today, TaskDue taskDue) {
        this.tasks = tasks;
        this.people = people;
        this.regulations = regulations;
        this.today = today;
        this.taskDue = taskDue;
    }

    /** In one transaction, which asks for the calendar once however many cards there are. */
    @Transactional(readOnly = true)
    Shown of(BoardScope scope, BoardFilter filter) {
        Regulation regulation = regulations.of(scope.authority());
        Regulation.Authority authority = regulation.authority();
        ZoneId zone = authority.timeZone();
        LocalDate day = today.in(zone);
        List<BoardTasks.StepCount> steps = tasks.steps(scope, start(day, zone)).stream()
                .sorted(Comparator.comparing((BoardTasks.StepCount step) -> place(step.code()))
                        .thenComparing(BoardTasks.StepCount::code))
                .toList();
        List<BoardLine> lines =
                tasks.of(scope, filter, window(filter, day, zone), filter.step().isEmpty() ? MOST_BESIDE : MOST_ALONE);
        return new Shown(authority.shortName(), steps, columns(lines, regulation));
    }

    private List<Column> columns(List<BoardLine> lines, Regulation regulation) {
        Map<String, String> names = people.names(
                lines.stream().map(BoardLine::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, Column> columns = new LinkedHashMap<>();
        lines.forEach(line -> columns.computeIfAbsent(
                        line.step(), step -> new Column(step, line.name(), line.total(), new ArrayList<>()))
                .cards()
                .add(card(line, regulation, names)));
        return columns.values().stream()
                .sorted(Comparator.comparing((Column column) -> place(column.step()))
                        .thenComparing(Column::step))
                .toList();
    }

    private static int place(String step) {
        int place = ORDER.indexOf(step);
        return place < 0 ? ORDER.size() : place;
    }

    private static BoardTasks.Window window(BoardFilter filter, LocalDate day, ZoneId zone) {
        return switch (filter.due()) {
            case BoardFilter.OVERDUE -> new BoardTasks.Window(null, start(day, zone));
            case BoardFilter.SOON -> new BoardTasks.Window(start(day, zone), start(day.plusDays(2), zone));
            default -> new BoardTasks.Window(null, null);
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Card card(BoardLine line, Regulation regulation, Map<String, String> names) {
        String holder = line.holder();
        return new Card(
                line.address(),
                line.number() == null ? line.name() : line.number(),
                line.department(),
                holder == null ? null : names.getOrDefault(holder, holder),
                date(line.held(), regulation.authority()),
                date(line.began(), regulation.authority()),
                taskDue.of(line.due(), regulation, line.provisional()));
    }

    private static @Nullable String date(@Nullable Instant moment, Regulation.Authority authority) {
        return moment == null ? null : DATE.format(moment.atZone(authority.timeZone()));
    }

    /** The board as one person asked for it; {@code steps} are counted without the filter. */
    record Shown(String authority, List<BoardTasks.StepCount> steps, List<Column> columns) {

        public long tasks() {
            return steps.stream().mapToLong(BoardTasks.StepCount::tasks).sum();
        }

        public long overdue() {
            return steps.stream().mapToLong(BoardTasks.StepCount::overdue).sum();
        }
    }

    record Column(String step, String name, long total, List<Card> cards) {}

    record Card(
            String address,
            String number,
            @Nullable String department,
            @Nullable String holder,
            @Nullable String heldSince,
            @Nullable String began,
            TaskDue.Due due) {}
}
