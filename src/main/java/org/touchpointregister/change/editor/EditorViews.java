package org.touchpointregister.change.editor;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.change.Round;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** Gathers what the page of a change shows to one person. */
@Component
class EditorViews {

    /** Rows shown before any script runs; with a script every row is found by search and pages. */
    private static final int MOST_SERVED = 300;

    private final Changes changes;
    private final Drafts drafts;
    private final ChangeAccess access;
    private final People people;
    private final Regulations regulations;
    private final OnBehalf onBehalf;
    private final Sentences sentences;

    EditorViews(
            Changes changes,
            Drafts drafts,
            ChangeAccess access,
            People people,
            Regulations regulations,
            OnBehalf onBehalf,
            Sentences sentences) {
        this.changes = changes;
        this.drafts = drafts;
        this.access = access;
        this.people = people;
        this.regulations = regulations;
        this.onBehalf = onBehalf;
        this.sentences = sentences;
    }

    /** The change as this person sees it; in review nobody edits, so nothing moves under the checker's eyes. */
    EditorView of(ChangeRequest change, String login, boolean review) {
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        ZoneId zone = regulation.authority().timeZone();
        return new EditorView(
                ChangeView.of(
                        change, sentences.text("change.state." + change.state().name())),
                regulation.words().registerTitle(),
                zone,
                review,
                rights(change, login, review),
                nameOf(change.readyBy()),
                regulation.principles(),
                regulation.columns(),
                lines(change, regulation),
                changes.rounds(change.id()).stream()
                        .map(round -> visit(round, zone))
                        .toList(),
                onBehalf.of(change.id()).orElse(null));
    }

    private EditorView.Rights rights(ChangeRequest change, String login, boolean review) {
        boolean submits = access.maySubmit(login, change);
        return new EditorView.Rights(
                !review && access.mayEdit(login, change),
                submits,
                review && change.state() == ChangeState.UNDER_CHECK && access.mayCheck(login, change),
                submits && change.state().withdrawable());
    }

    private List<EditorView.Line> lines(ChangeRequest change, Regulation regulation) {
        RowWords words = new RowWords(regulation, change.departmentName());
        return drafts.items(change.id()).stream()
                .limit(MOST_SERVED)
                .map(item -> line(item, regulation, words))
                .toList();
    }

    private static EditorView.Line line(ChangeItem item, Regulation regulation, RowWords words) {
        return new EditorView.Line(
                item.position(),
                item.content().operation(),
                regulation.columns().stream()
                        .map(column -> words.cell(column.field(), item))
                        .toList());
    }

    private EditorView.Visit visit(Round round, ZoneId zone) {
        return new EditorView.Visit(
                round.number(),
                round.submission().submittedAt().atZone(zone),
                round.decidedAt() == null ? null : round.decidedAt().atZone(zone),
                nameOf(round.decidedBy()),
                round.decision(),
                round.remark(),
                round.powers());
    }

    private @Nullable String nameOf(@Nullable String login) {
        return login == null ? null : people.find(login).map(Person::fullName).orElse(login);
    }
}
