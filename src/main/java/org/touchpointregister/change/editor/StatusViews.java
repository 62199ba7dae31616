package org.touchpointregister.change.editor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.OnBehalf;
import org.touchpointregister.change.Round;
import org.touchpointregister.change.SubmittedRows;
import org.touchpointregister.change.SubmittedRows.Submitted;
import org.touchpointregister.change.Voting;
import org.touchpointregister.change.editor.StatusView.Difference;
import org.touchpointregister.change.editor.StatusView.Fate;
import org.touchpointregister.change.editor.StatusView.Line;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.Areas;
import org.touchpointregister.identity.Departments;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Column.Field;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** Gathers what became of a change: its rounds, and each row as asked first and as it stands now. */
@Component
class StatusViews {

    private final Changes changes;
    private final ChangeList list;
    private final Drafts drafts;
    private final SubmittedRows submitted;
    private final Voting voting;
    private final OnBehalf onBehalf;
    private final People people;
    private final ActedFor acted;
    private final Areas areas;
    private final Departments departments;
    private final Regulations regulations;
    private final Sentences sentences;

    StatusViews(
            Changes changes,
            ChangeList list,
            Drafts drafts,
            SubmittedRows submitted,
            Voting voting,
            OnBehalf onBehalf,
            People people,
            ActedFor acted,
            Areas areas,
            Departments departments,
            Regulations regulations,
            Sentences sentences) {
        this.changes = changes;
        this.list = list;
        this.drafts = drafts;
        this.submitted = submitted;
        this.voting = voting;
        this.onBehalf = onBehalf;
        this.people = people;
        this.acted = acted;
        this.areas = areas;
        this.departments = departments;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    StatusView of(ChangeRequest change) {
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        ZoneId zone = regulation.authority().timeZone();
        List<Round> rounds = changes.rounds(change.id());
        return new StatusView(
                ChangeView.of(
                        change, sentences.text("change.state." + change.state().name())),
                name(change.origin().createdBy()),
                rounds.stream().map(round -> step(round, zone)).toList(),
                rounds.isEmpty() ? List.of() : lines(change, regulation),
                linked(change),
                checkers(change),
                voting.last(change.id()).isPresent(),
                onBehalf.of(change.id()).orElse(null));
    }

    private StatusView.Step step(Round round, ZoneId zone) {
        return new StatusView.Step(
                round.number(),
                round.submission().submittedAt().atZone(zone),
                acted.name(
                        round.submission().submittedBy(),
                        round.submission().submittedFor(),
                        round.submission().submittedAt()),
                round.decidedAt() == null ? null : round.decidedAt().atZone(zone),
                decidedBy(round),
                round.decision(),
                round.remark());
    }

    private @Nullable String decidedBy(Round round) {
        return round.decidedBy() == null || round.decidedAt() == null
                ? null
                : acted.name(round.decidedBy(), round.decidedFor(), round.decidedAt());
    }

    /** Whose area the department is, as long as the check is still to come. */
    private List<String> checkers(ChangeRequest change) {
        return change.state().over()
                ? List.of()
                : areas.of(departments.require(change.departmentId())).stream()
                        .map(people::name)
                        .toList();
    }

    private List<Line> lines(ChangeRequest change, Regulation regulation) {
        Map<UUID, Submitted> asked = new LinkedHashMap<>();
        submitted.of(change.id(), 1).forEach(row -> asked.put(row.itemId(), row));
        boolean kept = !asked.isEmpty();
        RowWords words = new RowWords(regulation, change.departmentName());
        List<Line> lines = new ArrayList<>();
        for (ChangeItem item : drafts.items(change.id())) {
            Submitted before = asked.remove(item.id());
            List<Difference> differences =
                    before == null ? List.of() : differences(regulation, words, before.content(), item.content());
            Fate fate = before == null && kept ? Fate.ADDED : differences.isEmpty() ? Fate.AS_ASKED : Fate.CHANGED;
            lines.add(line(item.position(), item.content(), fate, differences));
        }
        asked.values().forEach(row -> lines.add(line(row.position(), row.content(), Fate.TAKEN_OUT, List.of())));
        return lines;
    }

    private static Line line(int position, ItemContent content, Fate fate, List<Difference> differences) {
        String name = String.join(
                ", ",
                Stream.of(content.touchpointName(), content.processTitle())
                        .filter(Objects::nonNull)
                        .toList());
        return new Line(position, content.operation(), name, fate, differences);
    }

    /** Every field, by the heading of the regulation's form where it has the column. */
    private List<Difference> differences(Regulation regulation, RowWords words, ItemContent asked, ItemContent now) {
        List<Difference> differences = new ArrayList<>();
        for (Field field : Field.values()) {
            String was = words.cell(field, 0, asked);
            String is = words.cell(field, 0, now);
            if (!was.equals(is)) {
                differences.add(new Difference(heading(regulation, field), was, is));
            }
        }
        return differences;
    }

    private String heading(Regulation regulation, Field field) {
        return regulation.columns().stream()
                .filter(column -> column.field() == field)
                .map(Regulation.Column::heading)
                .findFirst()
                .orElseGet(() -> sentences.text("change.sheet.heading."
                        + field.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private List<StatusView.Linked> linked(ChangeRequest change) {
        UUID before = change.origin().followUpOf();
        List<StatusView.Linked> linked = new ArrayList<>();
        if (before != null) {
            linked.add(new StatusView.Linked(changes.require(before).number(), true));
        }
        list.followUpsOf(change.id()).forEach(after -> linked.add(new StatusView.Linked(after.number(), false)));
        return linked;
    }

    private String name(@Nullable String login) {
        return login == null ? "" : people.find(login).map(Person::fullName).orElse(login);
    }
}
