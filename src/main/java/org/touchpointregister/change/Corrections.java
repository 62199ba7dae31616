package org.touchpointregister.change;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.change.rule.Checkable;
import org.touchpointregister.change.rule.Finding;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.shared.Refusal;

/** Slips of the pen corrected by the checker: marked in the row, and the department is told with the decision. */
@Service
@Transactional
public class Corrections {

    private final CorrectionRepository corrections;
    private final ChangeItemRepository items;
    private final Changes changes;
    private final ChangeAccess access;
    private final AlteredTouchpoints points;
    private final Findings findings;
    private final InPlaceOf inPlaceOf;
    private final Clock clock;

    Corrections(
            CorrectionRepository corrections,
            ChangeItemRepository items,
            Changes changes,
            ChangeAccess access,
            AlteredTouchpoints points,
            Findings findings,
            InPlaceOf inPlaceOf,
            Clock clock) {
        this.corrections = corrections;
        this.items = items;
        this.changes = changes;
        this.access = access;
        this.points = points;
        this.findings = findings;
        this.inPlaceOf = inPlaceOf;
        this.clock = clock;
    }

    /** All corrections of a change, the oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(UUID changeId) {
        return corrections.findByChangeIdOrderByCorrectedAt(changeId);
    }

    /**
     * Corrects words that the department wrote in a row under check; refuses to fill an empty field, to change the words
     * of a known process or touchpoint that the department has not altered, to say the same again, and what a check of
     * this order would stop.
     */
    public Correction make(UUID changeId, UUID itemId, Wanted wanted, String login) {
        ChangeRequest change = changes.hold(changeId);
        access.requireCheck(login, change);
        if (change.state() != ChangeState.UNDER_CHECK) {
            throw Refusal.conflict("change.wrongState", change.number());
        }
        ChangeItem item =
                items.findByIdAndChangeId(itemId, changeId).orElseThrow(() -> Refusal.missing("change.noSuchRow"));
        ChangeItem.Edit edit = new ChangeItem.Edit(login, change.round(), clock.instant());
        Correction correction = new Correction(item, wanted.field(), words(change, item.content(), wanted), edit);
        requireNothingNewFound(change, item, wanted);
        items.save(item.correct(wanted.field(), wanted.text(), edit));
        return corrections.save(correction.inPlaceOf(
                inPlaceOf.whom(login, held -> ChangeAccess.checks(held, change)).orElse(null)));
    }

    private Correction.Words words(ChangeRequest change, ItemContent content, Wanted wanted) {
        String was = wanted.field().textOf(content);
        if (was == null || was.isBlank()) {
            throw Refusal.conflict("change.correction.nothingThere");
        }
        if (was.equals(wanted.text())) {
            throw Refusal.conflict("change.correction.same");
        }
        if (AlteredTouchpoints.altered(content)) {
            points.requireSlip(change.authority(), content, wanted);
        } else if (!wanted.field().isOwnTextOf(content)) {
            throw Refusal.conflict("change.correction.known");
        }
        return new Correction.Words(was, wanted.text());
    }

    /** The department has submitted rows that nothing stops; a correction must not make them such. */
    private void requireNothingNewFound(ChangeRequest change, ChangeItem corrected, Wanted wanted) {
        List<ChangeItem> rows = items.findByChangeIdOrderByPosition(change.id());
        Set<String> before = blocking(change, rows, ChangeItem::content)
                .map(finding -> finding.sentence().code())
                .collect(Collectors.toSet());
        blocking(
                        change,
                        rows,
                        row -> row.id().equals(corrected.id())
                                ? wanted.field().in(row.content(), wanted.text())
                                : row.content())
                .filter(finding -> !before.contains(finding.sentence().code()))
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, finding.sentence(), List.of());
                });
    }

    private Stream<Finding> blocking(
            ChangeRequest change, List<ChangeItem> rows, Function<ChangeItem, ItemContent> content) {
        List<Checkable.Item> checked = rows.stream()
                .map(row -> new Checkable.Item(row.id(), row.position(), content.apply(row)))
                .toList();
        return findings.preview(change, checked).stream().filter(Finding::blocking);
    }

    /** What a checker wants a field to say. */
    public record Wanted(CorrectableField field, String text) {}
}
