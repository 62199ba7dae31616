package org.touchpointregister.formation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Department;
import org.touchpointregister.register.AdoptedRow;
import org.touchpointregister.regulation.Regulation;

/** A row of a register to take over, in words. */
record AdoptedLine(
        String direction,
        @Nullable String process,
        String touchpoint,
        String channel,
        String needs,
        String department) {

    static List<AdoptedLine> of(List<AdoptedRow> rows, Regulation regulation, List<Department> departments) {
        Map<UUID, String> names = departments.stream().collect(Collectors.toMap(Department::id, Department::name));
        return rows.stream()
                .map(row -> new AdoptedLine(
                        regulation
                                .direction(row.direction())
                                .map(Regulation.Direction::title)
                                .orElse(row.direction()),
                        row.processTitle(),
                        row.touchpointName(),
                        regulation.word(row.channel()),
                        row.needs().stream()
                                .map(code -> regulation
                                        .need(code)
                                        .map(Regulation.Need::title)
                                        .orElse(code))
                                .collect(Collectors.joining("; ")),
                        names.getOrDefault(row.departmentId(), "")))
                .toList();
    }
}
