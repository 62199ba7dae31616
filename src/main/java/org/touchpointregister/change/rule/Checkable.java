package org.touchpointregister.change.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.ProcessEntry;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointAlteration;
import org.touchpointregister.register.TouchpointUse;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.CitedRule;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.Severity;
import org.touchpointregister.shared.Refusal.Sentence;

/** What the rules look at: the regulation, the register as it stands, the inventory of processes, and the rows of the change. */
public record Checkable(
        Regulation regulation,
        List<Row> register,
        List<ProcessEntry> processes,
        List<TouchpointUse> points,
        List<Item> items) {

    public Checkable(Regulation regulation, List<Row> register, List<Item> items) {
        this(regulation, register, List.of(), List.of(), items);
    }

    /** Rows that will stand in the register: included or modified. */
    Stream<Item> kept() {
        return items.stream()
                .filter(item -> item.content().operation() == Operation.INCLUDE
                        || item.content().operation() == Operation.MODIFY);
    }

    /** Touchpoints altered in every row that uses them. */
    Stream<Item> altering() {
        return items.stream().filter(item -> item.content().operation() == Operation.CHANGE_TOUCHPOINT);
    }

    /** Whatever says how a touchpoint is called and where it is: rows that are kept, and touchpoints altered. */
    Stream<Item> naming() {
        return items.stream().filter(item -> item.content().operation() != Operation.EXCLUDE);
    }

    /** The touchpoint that an item alters, as the register uses it; nothing where the authority does not know it. */
    Optional<TouchpointUse> use(Item item) {
        return points.stream()
                .filter(point -> point.touchpointId().equals(item.content().touchpointId()))
                .findFirst();
    }

    private List<TouchpointAlteration> alterations() {
        return altering()
                .flatMap(item -> use(item).flatMap(item.content()::alteration).stream())
                .toList();
    }

    /** Rows of the register that the change leaves where they are, with the touchpoints it alters. */
    Stream<Row> untouched() {
        List<TouchpointAlteration> alterations = alterations();
        Set<UUID> treated = items.stream()
                .map(item -> item.content().rowId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return register.stream().filter(row -> !treated.contains(row.rowId())).map(row -> {
            Row altered = row;
            for (TouchpointAlteration alteration : alterations) {
                altered = alteration.in(altered);
            }
            return altered;
        });
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
