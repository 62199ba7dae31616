package org.touchpointregister.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Checkable;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.change.rule.Rule;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.ProcessInventory;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal.Sentence;

/** Runs every automatic check over a change; {@code change/rule/} is the list of them. */
@Service
@Transactional(readOnly = true)
public class Findings {

    private final List<Rule> rules;
    private final ChangeItemRepository items;
    private final Editions editions;
    private final ProcessInventory processes;
    private final Regulations regulations;
    private final OtherChanges others;
    private final MovedFindings moved;
    private final OnBehalf onBehalf;
    private final TouchpointUses uses;

    Findings(
            List<Rule> rules,
            ChangeItemRepository items,
            Editions editions,
            ProcessInventory processes,
            Regulations regulations,
            OtherChanges others,
            MovedFindings moved,
            OnBehalf onBehalf,
            TouchpointUses uses) {
        this.rules = rules;
        this.items = items;
        this.editions = editions;
        this.processes = processes;
        this.regulations = regulations;
        this.others = others;
        this.moved = moved;
        this.onBehalf = onBehalf;
        this.uses = uses;
    }

    /** Everything found, row by row, and other open changes; findings that the regulation switched off are left out. */
    public List<Finding> of(ChangeRequest change) {
        List<Finding> found = new ArrayList<>(moved.of(change));
        found.addAll(of(change, itemsOf(change)));
        found.addAll(others.findings(change));
        found.addAll(onBehalf.findings(change));
        return found;
    }

    /** What would be found if the change consisted of these rows. */
    public List<Finding> preview(ChangeRequest change, List<Checkable.Item> rows) {
        return of(change, rows);
    }

    /** What stands in the way of making these changes of one authority together: the first finding of each such change. */
    public Map<ChangeRequest, Sentence> together(List<ChangeRequest> changes) {
        Map<UUID, ChangeRequest> owners = new HashMap<>();
        List<Checkable.Item> rows = new ArrayList<>();
        for (ChangeRequest change : changes) {
            for (Checkable.Item item : itemsOf(change)) {
                owners.put(item.id(), change);
                rows.add(new Checkable.Item(item.id(), rows.size() + 1, item.content()));
            }
        }
        Map<ChangeRequest, Sentence> found = new LinkedHashMap<>();
        changes.forEach(change -> moved.of(change).stream()
                .filter(Finding::blocking)
                .forEach(finding -> found.putIfAbsent(change, finding.sentence())));
        changes.stream().limit(1).flatMap(first -> of(first, rows).stream()).forEach(finding -> {
            ChangeRequest owner = owners.get(finding.itemId());
            if (finding.blocking() && owner != null) {
                found.putIfAbsent(owner, finding.sentence());
            }
        });
        return found;
    }

    private List<Checkable.Item> itemsOf(ChangeRequest change) {
        return items.findByChangeIdOrderByPosition(change.id()).stream()
                .map(item -> new Checkable.Item(item.id(), item.position(), item.content()))
                .toList();
    }

    private List<Finding> of(ChangeRequest change, List<Checkable.Item> rows) {
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        List<Row> register = editions.latestRows(change.authority());
        boolean alters = rows.stream().anyMatch(item -> item.content().operation() == Operation.CHANGE_TOUCHPOINT);
        Checkable checkable = new Checkable(
                regulation,
                register,
                processes.all(change.authority()),
                alters ? uses.among(change.authority(), register) : List.of(),
                rows);
        return rules.stream()
                .flatMap(rule -> rule.check(checkable).stream())
                .filter(finding -> finding.severity() != Regulation.Severity.OFF)
                .toList();
    }
}
