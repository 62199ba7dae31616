package org.touchpointregister.change.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.BulkRows;
import org.touchpointregister.change.BulkRows.Step;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.spreadsheet.SheetComparison.Compared;
import org.touchpointregister.change.spreadsheet.SheetComparison.Kind;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Refusal;

/** Does to the change what the comparison showed, in one go; a row the file lacks is excluded only where the person says so. */
@Service
@Transactional
class SheetApplication {

    private final BulkRows bulk;
    private final Regulations regulations;

    SheetApplication(BulkRows bulk, Regulations regulations) {
        this.bulk = bulk;
        this.regulations = regulations;
    }

    /** Refuses a file with unreadable cells, and one with words no dictionary has unless it is said what becomes of them. */
    int apply(ChangeRequest change, SheetComparison compared, Decided decided) {
        if (compared.stops()) {
            throw Refusal.conflict("change.sheet.problemsFirst");
        }
        if (compared.undecided() && decided.rest() == Rest.ASK) {
            throw Refusal.conflict("change.sheet.decideFirst");
        }
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        List<Step> steps = new ArrayList<>();
        compared.lines().stream()
                .filter(line -> line.kind() != Kind.SAME || keepsRest(line, decided))
                .map(line -> step(regulation, line, decided))
                .forEach(steps::add);
        compared.missing().stream()
                .filter(row -> decided.excludes(row))
                .map(row -> new Step(null, ItemContent.of(Operation.EXCLUDE, row)))
                .forEach(steps::add);
        bulk.apply(change.id(), steps, decided.login());
        return steps.size();
    }

    private static boolean keepsRest(Compared line, Decided decided) {
        return decided.rest() == Rest.OTHER && !line.rest().isEmpty();
    }

    private static Step step(Regulation regulation, Compared line, Decided decided) {
        boolean gone = line.kind() == Kind.RESTORED || (line.kind() == Kind.EXCLUDED && line.rowId() == null);
        if (gone) {
            return new Step(line.itemId(), null);
        }
        ItemContent content =
                keepsRest(line, decided) ? withRest(regulation, line.content(), line.rest()) : line.content();
        return new Step(line.itemId(), content);
    }

    /** Words that no dictionary has become the need «other», spelled out. */
    private static ItemContent withRest(Regulation regulation, ItemContent content, List<String> rest) {
        String other = regulation.needs().stream()
                .filter(Need::freeText)
                .map(Need::code)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("change.sheet.noOtherNeed"));
        List<String> needs = Stream.concat(content.needs().stream(), Stream.of(other))
                .distinct()
                .toList();
        String words = Stream.concat(Stream.ofNullable(content.otherNeed()), rest.stream())
                .collect(Collectors.joining("\n"));
        return content.withNeeds(needs, words);
    }

    /** What the person decided: which missing rows are to be excluded, and what becomes of unrecognised needs. */
    record Decided(String login, boolean excludeAll, Set<UUID> exclude, Rest rest) {

        boolean excludes(Row row) {
            return excludeAll || exclude.contains(row.rowId());
        }
    }

    enum Rest {
        ASK,
        OTHER,
        SKIP
    }
}
