package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Findings;
import org.touchpointregister.change.rule.Checkable;
import org.touchpointregister.change.spreadsheet.RowReader.CellProblem;
import org.touchpointregister.change.spreadsheet.SheetComparison.Compared;
import org.touchpointregister.change.spreadsheet.SheetComparison.Kind;

/** What the automatic checks would find if the file were applied, put to its lines and cells. */
@Component
class SheetFindings {

    private final Findings findings;

    SheetFindings(Findings findings) {
        this.findings = findings;
    }

    List<CellProblem> of(ChangeRequest change, SheetComparison compared, List<ChangeItem> items) {
        Map<UUID, Integer> lines = new HashMap<>();
        Set<UUID> replaced = new HashSet<>();
        List<Checkable.Item> after = new ArrayList<>();
        for (Compared line : compared.lines()) {
            if (line.itemId() != null && line.kind() != Kind.SAME) {
                replaced.add(line.itemId());
            }
            if (line.kind() != Kind.SAME && line.kind() != Kind.RESTORED) {
                UUID id = UUID.randomUUID();
                lines.put(id, line.line());
                after.add(new Checkable.Item(id, line.line(), line.content()));
            }
        }
        items.stream()
                .filter(item -> !replaced.contains(item.id()))
                .forEach(item -> after.add(new Checkable.Item(item.id(), item.position(), item.content())));
        return findings.preview(change, after).stream()
                .filter(finding -> lines.containsKey(finding.itemId()))
                .map(finding -> new CellProblem(
                        lines.getOrDefault(finding.itemId(), 0),
                        SheetField.ofApi(finding.field()).orElse(null),
                        false,
                        finding.clause(),
                        finding.sentence()))
                .toList();
    }
}
