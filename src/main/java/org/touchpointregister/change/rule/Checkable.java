package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.CitedRule;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.Refusal.Sentence;

/** What the rules look at: the regulation, the register as it stands, the inventory of processes, and the rows of the change. */
public record Checkable(Regulation regulation, List<Row> register, List<ProcessEntry> processes, List<Item> items) {

    public Checkable(Regulation regulation, List<Row> register, List<Item> items) {
        this(regulation, register, List.of(), items);
    }

    /** Rows that will stand in the register: included or modified. */
    Stream<Item> kept() {
        return items.stream().filter(item -> item.content().operation() != Operation.EXCLUDE);
    }

    /** Rows of the register that the change leaves where they are. */
    Stream<Row> untouched() {
        Set<UUID> treated = items.stream()
                .map(item -> item.content().rowId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return register.stream().filter(row -> !treated.contains(row.rowId()));
    }

    /** The register as the change would leave it, its own rows last. */
    List<Standing> after() {
        return Stream.concat(untouched().map(Standing::of), kept().map(Standing::of))
                .toList();
    }

    /** A finding about one field of a row, with clause and severity of that requirement in this regulation. */
    Finding finding(Item item, String field, String requirement, Sentence sentence) {
        CitedRule rule = cited(requirement);
        return new Finding(item.id(), item.position(), field, rule.clause(), rule.severity(), sentence, null);
    }

    /** A finding about the change as a whole. */
    Finding finding(String requirement, Sentence sentence) {
        CitedRule rule = cited(requirement);
        return new Finding(null, 0, null, rule.clause(), rule.severity(), sentence, null);
    }

    /** Completeness is asked for by every order, so a requirement the file does not cite blocks without a clause. */
    private CitedRule cited(String requirement) {
        return regulation
                .rules()
                .check(requirement)
                .or(() -> GeneralLaw.rule(requirement))
                .orElse(new CitedRule("", Severity.BLOCKING, null));
    }

    /** Whether this order, or general law, has such a rule at all; what only some orders ask for is looked for only there. */
    boolean asks(String requirement) {
        return regulation.rules().check(requirement).or(() -> GeneralLaw.rule(requirement)).stream()
                .anyMatch(rule -> rule.severity() != Severity.OFF);
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** One row of the change. */
    public record Item(UUID id, int position, ItemContent content) {}
}
