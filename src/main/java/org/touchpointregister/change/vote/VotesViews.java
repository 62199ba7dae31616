package org.touchpointregister.change.vote;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.Ballot;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.Overtaken;
import org.touchpointregister.change.Vote;
import org.touchpointregister.change.Voting;
import org.touchpointregister.identity.ActedFor;
import org.touchpointregister.identity.People;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** Gathers the votes on a change, the last one first. */
@Component
class VotesViews {

    private final Voting voting;
    private final Overtaken overtaken;
    private final Drafts drafts;
    private final People people;
    private final ActedFor acted;
    private final Regulations regulations;
    private final Sentences sentences;

    VotesViews(
            Voting voting,
            Overtaken overtaken,
            Drafts drafts,
            People people,
            ActedFor acted,
            Regulations regulations,
            Sentences sentences) {
        this.voting = voting;
        this.overtaken = overtaken;
        this.drafts = drafts;
        this.people = people;
        this.acted = acted;
        this.regulations = regulations;
        this.sentences = sentences;
    }

    VotesView of(ChangeRequest change) {
        Regulation regulation = regulations.of(change.authority(), change.regulationVersion());
        ZoneId zone = regulation.authority().timeZone();
        List<Ballot> ballots = voting.ballots(change.id());
        return new VotesView(
                change.id(),
                change.number(),
                change.departmentName(),
                regulation.words().registerTitle(),
                regulation.authority().fullName(),
                regulation.keeper().title(),
                change.state() == ChangeState.VOTING ? moved(change) : List.of(),
                ballots.stream()
                        .sorted(Comparator.comparing(Ballot::round)
                                .thenComparing(Ballot::attempt)
                                .reversed())
                        .map(ballot -> held(ballot, zone))
                        .toList(),
                drafts.items(change.id()).stream().map(this::row).toList());
    }

    private List<VotesView.Moved> moved(ChangeRequest change) {
        return overtaken.rows(change).stream()
                .map(row -> new VotesView.Moved(row.position(), name(row.base()), row.cause(), row.now() == null))
                .toList();
    }

    private VotesView.Held held(Ballot ballot, ZoneId zone) {
        return new VotesView.Held(
                ballot.round(),
                ballot.attempt(),
                ballot.openedAt().atZone(zone),
                ballot.until(),
                at(ballot.closedAt(), zone),
                ballot.outcome(),
                ballot.rule(),
                ballot.minutes(),
                ballot.minutes() == null ? null : people.name(ballot.minutes().enteredBy()),
                voting.of(ballot).stream().map(vote -> line(vote, zone)).toList(),
                ballot.remark(),
                ballot.nextUntil());
    }

    private VotesView.Line line(Vote vote, ZoneId zone) {
        String caster = vote.castBy();
        Instant at = vote.castAt();
        return new VotesView.Line(
                vote.fullName(),
                vote.post(),
                vote.chair(),
                vote.powers(),
                vote.state(),
                vote.choice(),
                vote.remark(),
                at(vote.castAt(), zone),
                caster == null || at == null || !vote.castByAnother() ? null : acted.standIn(caster, vote.login(), at));
    }

    private String row(ChangeItem item) {
        return sentences.text("change.operation." + item.content().operation().name()) + ": " + name(item.content());
    }

    private static String name(ItemContent content) {
        return Stream.of(content.touchpointName(), content.processTitle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable ZonedDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }
}
