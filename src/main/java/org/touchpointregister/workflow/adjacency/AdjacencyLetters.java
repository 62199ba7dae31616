package org.touchpointregister.workflow.adjacency;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.adjacency.Adjacencies;
import org.touchpointregister.adjacency.Adjacency;
import org.touchpointregister.adjacency.AdjacencyAnswered;
import org.touchpointregister.adjacency.AdjacencyOffered;
import org.touchpointregister.adjacency.Reply;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.publication.EditionPublished;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.Letters;

/** Tells the other side: of an invitation, of the answer, and of every published change of a linked row. */
@Component
class AdjacencyLetters {

    private final Adjacencies adjacencies;
    private final Editions editions;
    private final People people;
    private final Regulations regulations;
    private final Sentences sentences;
    private final Letters letters;

    AdjacencyLetters(
            Adjacencies adjacencies,
            Editions editions,
            People people,
            Regulations regulations,
            Sentences sentences,
            Letters letters) {
        this.adjacencies = adjacencies;
        this.editions = editions;
        this.people = people;
        this.regulations = regulations;
        this.sentences = sentences;
        this.letters = letters;
    }

    @EventListener
    void tell(AdjacencyOffered offered) {
        Adjacency link = offered.link();
        write(link, link.inviting(), new Told(NoticeKind.ADJACENT_OFFERED, "offered", link.words(), null));
    }

    @EventListener
    void tell(AdjacencyAnswered answered) {
        Adjacency link = answered.link();
        String reason = Optional.ofNullable(link.reply()).map(Reply::words).orElse(null);
        String outcome = sentences.text("adjacency.state." + link.state().name());
        write(link, link.invited(), new Told(NoticeKind.ADJACENT_ANSWERED, "answered", reason, outcome));
    }

    @EventListener
    void tell(EditionPublished published) {
        adjacencies
                .touchedBy(published.authority(), published.edition())
                .forEach(link -> write(
                        link,
                        published.authority(),
                        new Told(NoticeKind.ADJACENT_CHANGED, "changed:" + published.edition(), null, null)));
    }

    /** To the authorised persons of the other side, and to the head of the department that owns its row. */
    private void write(Adjacency link, AuthorityId by, Told told) {
        AuthorityId to = link.otherThan(by);
        Map<String, String> facts = new HashMap<>();
        facts.put("authorityName", regulations.of(by).authority().shortName());
        facts.put("touchpoint", touchpoint(link, by));
        Optional.ofNullable(told.remark()).ifPresent(words -> facts.put("remark", words));
        Optional.ofNullable(told.decision()).ifPresent(words -> facts.put("decision", words));
        Map<String, Person> readers = new LinkedHashMap<>();
        people.holding(to, Role.AUTHORISED).forEach(person -> readers.put(person.login(), person));
        row(to, link.rowOf(to))
                .map(Row::departmentId)
                .ifPresent(department ->
                        people.holding(department, Role.HEAD).forEach(person -> readers.put(person.login(), person)));
        readers.values()
                .forEach(person -> letters.send(new NewNotice(
                                told.kind(),
                                person,
                                to,
                                facts,
                                "adjacency:" + link.id() + ":" + told.event() + ":" + person.login())
                        .onPage("/adjacency/" + link.id())));
    }

    /** What the row is called; the other side's where the one that answers has named none. */
    private String touchpoint(Adjacency link, AuthorityId by) {
        AuthorityId other = link.otherThan(by);
        return row(by, link.rowOf(by))
                .or(() -> row(other, link.rowOf(other)))
                .map(Row::touchpointName)
                .orElseGet(() -> sentences.text("adjacency.rowGone"));
    }

    private Optional<Row> row(AuthorityId authority, @Nullable UUID id) {
        return id == null ? Optional.empty() : editions.latest(authority).flatMap(edition -> editions.row(edition, id));
    }

    private record Told(
            NoticeKind kind,
            String event,
            @Nullable String remark,
            @Nullable String decision) {}
}
