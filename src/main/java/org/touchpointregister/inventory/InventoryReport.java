package org.touchpointregister.inventory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Department;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Client;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/** The inventory beside the register: processes without rows, rows without a process, directions without rows. */
@Component
@Transactional(readOnly = true)
public class InventoryReport {

    private final ProcessInventory processes;
    private final Editions editions;
    private final Departments departments;
    private final Regulations regulations;

    InventoryReport(ProcessInventory processes, Editions editions, Departments departments, Regulations regulations) {
        this.processes = processes;
        this.editions = editions;
        this.departments = departments;
        this.regulations = regulations;
    }

    public Coverage of(AuthorityId authority) {
        Regulation regulation = regulations.of(authority);
        List<Row> rows = editions.latestRows(authority);
        Map<UUID, String> names =
                departments.of(authority).stream().collect(Collectors.toMap(Department::id, Department::name));
        List<ProcessEntry> all = processes.all(authority);
        Map<UUID, Long> counts = rows.stream()
                .map(Row::processId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<ProcessLine> lines = all.stream()
                .map(entry -> line(regulation, entry, counts.getOrDefault(entry.id(), 0L), names))
                .toList();
        Set<String> whole =
                rows.stream().filter(Row::wholeDirection).map(Row::direction).collect(Collectors.toSet());
        return new Coverage(
                lines,
                lines.stream()
                        .filter(line -> line.standing() && line.rows() == 0 && !whole.contains(line.directionCode()))
                        .toList(),
                withoutProcess(regulation, all, rows),
                bare(regulation, rows));
    }

    private static ProcessLine line(Regulation regulation, ProcessEntry entry, long rows, Map<UUID, String> names) {
        return new ProcessLine(
                entry.id(),
                entry.title(),
                entry.direction(),
                regulation
                        .direction(entry.direction())
                        .map(Regulation.Direction::title)
                        .orElse(entry.direction()),
                entry.departmentId() == null ? null : names.get(entry.departmentId()),
                entry.departmentId(),
                entry.standing(),
                (int) rows);
    }

    private static List<RowLine> withoutProcess(Regulation regulation, List<ProcessEntry> all, List<Row> rows) {
        Map<UUID, ProcessEntry> known = all.stream().collect(Collectors.toMap(ProcessEntry::id, Function.identity()));
        return rows.stream()
                .filter(row -> !row.wholeDirection())
                .filter(row -> Optional.ofNullable(row.processId())
                        .map(known::get)
                        .filter(ProcessEntry::standing)
                        .isEmpty())
                .map(row -> new RowLine(
                        row.rowId(),
                        row.touchpointName(),
                        row.processTitle(),
                        row.departmentName(),
                        regulation.id().value()))
                .toList();
    }

    private static List<String> bare(Regulation regulation, List<Row> rows) {
        Set<String> covered = rows.stream().map(Row::direction).collect(Collectors.toCollection(HashSet::new));
        return regulation.directions().stream()
                .filter(direction -> direction.client() != Client.ANY)
                .filter(direction -> !covered.contains(direction.code()))
                .map(Regulation.Direction::title)
                .toList();
    }

    /** All processes, and the three gaps. */
    public record Coverage(
            List<ProcessLine> processes,
            List<ProcessLine> processesWithoutRows,
            List<RowLine> rowsWithoutProcess,
            List<String> directionsWithoutRows) {

        public boolean whole() {
            return processesWithoutRows.isEmpty() && rowsWithoutProcess.isEmpty() && directionsWithoutRows.isEmpty();
        }
    }

    public record ProcessLine(
            UUID id,
            String title,
            String directionCode,
            String direction,
            @Nullable String department,
            @Nullable UUID departmentId,
            boolean standing,
            int rows) {}

    public record RowLine(
            UUID rowId, String touchpoint, @Nullable String process, String department, String authority) {}
}
