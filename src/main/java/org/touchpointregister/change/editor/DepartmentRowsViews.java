package org.touchpointregister.change.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.DepartmentRows;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.RowRequest;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.People;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;

/** Gathers what the page «rows of my department» shows to one person. */
@Component
class DepartmentRowsViews {

    /** A page of a long register. */
    static final int ON_A_PAGE = 100;

    private final DepartmentRows rows;
    private final ChangeAccess access;
    private final People people;

    DepartmentRowsViews(DepartmentRows rows, ChangeAccess access, People people) {
        this.rows = rows;
        this.access = access;
        this.people = people;
    }

    DepartmentRowsView of(Department department, String words, int page, String login) {
        DepartmentRows.Standing standing = rows.standing(department);
        List<DepartmentRowsView.Line> fitting = fitting(standing, department, words);
        int pages = Math.max(1, (fitting.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        return new DepartmentRowsView(
                department,
                people.departmentsOf(login),
                standing.regulation().words().registerTitle(),
                standing.regulation().columns(),
                fitting.stream()
                        .skip((long) (shown - 1) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .toList(),
                new DepartmentRowsView.Found(words, standing.rows().size(), fitting.size(), shown, pages),
                open(standing, login),
                standing.requests().stream()
                        .map(request -> request(standing.regulation(), request))
                        .toList());
    }

    private static List<DepartmentRowsView.Line> fitting(
            DepartmentRows.Standing standing, Department department, String words) {
        RowWords cells = new RowWords(standing.regulation(), department.name());
        Map<UUID, ChangeItem> items = new HashMap<>();
        standing.items().forEach(item -> {
            if (item.content().rowId() != null) {
                items.put(item.content().rowId(), item);
            }
        });
        ChangeRequest open = standing.change();
        String own = open == null ? "" : open.number();
        return standing.rows().stream()
                .map(row -> line(row, standing.regulation(), cells, items.get(row.rowId())))
                .map(line -> line(line, standing.treatedIn().get(line.rowId()), own))
                .filter(line -> fits(line, words))
                .toList();
    }

    private static DepartmentRowsView.Line line(
            Row row, Regulation regulation, RowWords cells, @Nullable ChangeItem item) {
        ItemContent content = ItemContent.of(Operation.MODIFY, row);
        return new DepartmentRowsView.Line(
                row.rowId(),
                row.touchpointId(),
                regulation.columns().stream()
                        .map(column -> cells.cell(column.field(), row.position(), content))
                        .toList(),
                row.touchpointName(),
                item == null ? null : item.content().operation(),
                item == null ? null : item.id(),
                null);
    }

    private static DepartmentRowsView.Line line(DepartmentRowsView.Line line, @Nullable String treatedIn, String own) {
        return new DepartmentRowsView.Line(
                line.rowId(),
                line.touchpointId(),
                line.cells(),
                line.name(),
                line.asked(),
                line.itemId(),
                own.equals(treatedIn) ? null : treatedIn);
    }

    private static boolean fits(DepartmentRowsView.Line line, String words) {
        String text = String.join(" ", line.cells()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
    }

    private DepartmentRowsView.@Nullable Open open(DepartmentRows.Standing standing, String login) {
        ChangeRequest change = standing.change();
        return change == null
                ? null
                : new DepartmentRowsView.Open(
                        change.id(),
                        change.number(),
                        standing.items().size(),
                        access.maySubmit(login, change),
                        change.readyBy() != null);
    }

    private static DepartmentRowsView.Request request(Regulation regulation, RowRequest request) {
        return new DepartmentRowsView.Request(
                request.id(),
                request.askedByDepartment(),
                request.askedIn(),
                request.touchpointName(),
                request.processTitle(),
                Stream.concat(
                                request.needs().stream()
                                        .map(regulation::need)
                                        .flatMap(Optional::stream)
                                        .map(Regulation.Need::title),
                                Stream.ofNullable(request.otherNeed()))
                        .toList());
    }
}
