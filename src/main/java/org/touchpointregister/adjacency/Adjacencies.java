package org.touchpointregister.adjacency;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.identity.Membership;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.identity.Successions;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowComparison;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Links between touchpoints of two authorities: the authorised persons invite and answer, nobody touches the other's rows. */
@Service
@Transactional
public class Adjacencies {

    private static final int LONGEST = 1000;

    private final AdjacencyRepository links;
    private final Editions editions;
    private final Regulations regulations;
    private final People people;
    private final Successions successions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adjacencies(
            AdjacencyRepository links,
            Editions editions,
            Regulations regulations,
            People people,
            Successions successions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.editions = editions;
        this.regulations = regulations;
        this.people = people;
        this.successions = successions;
        this.events = events;
        this.clock = clock;
    }

    /** Invites another authority to link its touchpoint with a row of one's own register. */
    public Adjacency invite(Invitation invitation) {
        requireKeep(invitation.login(), invitation.inviting());
        if (invitation.inviting().equals(invitation.invited())
                || regulations.find(invitation.invited()).isEmpty()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("authority", "adjacency.whichAuthority")));
        }
        successions.requireWorks(invitation.inviting());
        successions.requireWorks(invitation.invited());
        requireRow(invitation.inviting(), invitation.row());
        words(invitation.words(), "words", "adjacency.sayWhy");
        Adjacency link = links.save(new Adjacency(invitation, clock.instant()));
        events.publishEvent(new AdjacencyOffered(link));
        return link;
    }

    /** The invited authority names its own row: from now on each side is told of the other's changes. */
    public void accept(UUID id, UUID row, String login) {
        Adjacency link = answerable(id, login);
        successions.requireWorks(link.inviting());
        successions.requireWorks(link.invited());
        requireRow(link.invited(), row);
        link.accept(row, new Reply(login, clock.instant(), null));
        see(link, link.inviting());
        see(link, link.invited());
        events.publishEvent(new AdjacencyAnswered(link));
    }

    /** The invited authority has no such touchpoint, or does not see it so. */
    public void refuse(UUID id, String reason, String login) {
        Adjacency link = answerable(id, login);
        link.refuse(new Reply(login, clock.instant(), words(reason, "reason", "adjacency.sayWhyNot")));
        events.publishEvent(new AdjacencyAnswered(link));
    }

    private void see(Adjacency link, AuthorityId authority) {
        editions.latest(authority).ifPresent(edition -> link.see(authority, edition.number()));
    }

    private Adjacency answerable(UUID id, String login) {
        Adjacency link = require(id, login);
        requireKeep(login, link.invited());
        return link;
    }

    /** The link, for people of either authority; for everybody else there is none. */
    @Transactional(readOnly = true)
    public Adjacency require(UUID id, String login) {
        return links.findById(id)
                .filter(link -> reads(login, link.inviting()) || reads(login, link.invited()))
                .orElseThrow(() -> Refusal.missing("adjacency.noSuchLink"));
    }

    /** The links of an authority, the latest first. */
    @Transactional(readOnly = true)
    public List<Adjacency> of(AuthorityId authority) {
        return links.of(authority);
    }

    /** Accepted links whose row of that authority was changed or excluded since the other side was last told; they count as told. */
    public List<Adjacency> touchedBy(AuthorityId authority, EditionNumber number) {
        Edition now = editions.require(authority, number);
        return links.of(authority).stream()
                .filter(link -> link.state() == AdjacencyState.ACCEPTED)
                .filter(link -> changed(link, now))
                .toList();
    }

    private boolean changed(Adjacency link, Edition now) {
        AuthorityId authority = now.authority();
        EditionNumber seen = link.seen(authority);
        UUID id = link.rowOf(authority);
        if (seen == null || id == null || seen.compareTo(now.number()) >= 0) {
            return false;
        }
        Optional<Row> was = editions.row(editions.require(authority, seen), id);
        Optional<Row> became = editions.row(now, id);
        link.see(authority, now.number());
        return was.isPresent()
                && became.map(after ->
                                !RowComparison.changedFields(was.get(), after).isEmpty())
                        .orElse(true);
    }

    boolean mayKeep(String login, AuthorityId authority) {
        return people.holds(login, authority, Role.AUTHORISED);
    }

    private void requireKeep(String login, AuthorityId authority) {
        if (!mayKeep(login, authority)) {
            throw Refusal.forbidden("adjacency.onlyAuthorised");
        }
    }

    boolean reads(String login, AuthorityId authority) {
        return people.membershipsOf(login).stream().anyMatch(held -> opens(held, authority));
    }

    private static boolean opens(Membership held, AuthorityId authority) {
        return held.role() == Role.ADMIN || authority.equals(held.authority());
    }

    private void requireRow(AuthorityId authority, UUID row) {
        boolean own = editions.latest(authority)
                .flatMap(edition -> editions.row(edition, row))
                .isPresent();
        if (!own) {
            throw Refusal.ofFields(List.of(FieldSentence.of("row", "adjacency.whichRow")));
        }
    }

    private static String words(String text, String field, String code) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.ofFields(List.of(FieldSentence.of(field, code, LONGEST)));
        }
        return words;
    }
}
