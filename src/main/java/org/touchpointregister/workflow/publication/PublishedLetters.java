package org.touchpointregister.workflow.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.change.Submission;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.publication.Publication;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.EditionGround;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.EditionNumber;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.step.Letters;
import org.touchpointregister.workflow.step.TaskWords;

/** Tells everyone who took part that the edition is public: what each asked for, and what the edition adopted of it. */
@Component
class PublishedLetters {

    /** A letter names so many rows and counts the rest: a loaded spreadsheet may hold thousands. */
    private static final int MOST_ROWS = 20;

    private final Editions editions;
    private final ChangesInAct changesInAct;
    private final Drafts drafts;
    private final People people;
    private final Regulations regulations;
    private final TaskWords words;
    private final Letters letters;
    private final Sentences sentences;

    PublishedLetters(
            Editions editions,
            ChangesInAct changesInAct,
            Drafts drafts,
            People people,
            Regulations regulations,
            TaskWords words,
            Letters letters,
            Sentences sentences) {
        this.editions = editions;
        this.changesInAct = changesInAct;
        this.drafts = drafts;
        this.people = people;
        this.regulations = regulations;
        this.words = words;
        this.letters = letters;
        this.sentences = sentences;
    }

    void tell(DelegateExecution execution, Publication publication) {
        Edition edition = editions.require(publication.authority(), publication.edition());
        EditionNumber shown = Objects.requireNonNullElse(publication.fulfilledBy(), publication.edition());
        Map<String, String> facts = words.of(execution, regulations.of(publication.authority()));
        facts.put("editionNumber", shown.toString());
        participants(publication, adopted(edition)).forEach((person, own) -> {
            Map<String, String> told = new HashMap<>(facts);
            told.putAll(outcome(own));
            letters.send(new NewNotice(
                            NoticeKind.PUBLISHED,
                            person,
                            publication.authority(),
                            told,
                            "published:" + publication.id() + ":" + person.login())
                    .onPage("/registers/" + publication.authority() + "/editions/" + shown));
        });
    }

    private List<ChangeRequest> adopted(Edition edition) {
        EditionGround ground = edition.ground();
        return switch (ground.kind()) {
            case ACT -> changesInAct.of(ground.id());
            case KEEPER_DECISION -> changesInAct.adoptedIn(edition.authority(), edition.number());
            case ADOPTED -> List.of();
        };
    }

    /** Everyone with the changes they made or submitted; the authorised persons with all of them. */
    private Map<Person, List<ChangeRequest>> participants(Publication publication, List<ChangeRequest> adopted) {
        Map<String, List<ChangeRequest>> byLogin = new LinkedHashMap<>();
        for (ChangeRequest change : adopted) {
            Submission submission = change.submission();
            Stream.of(change.origin().createdBy(), submission == null ? null : submission.submittedBy())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(login -> byLogin.computeIfAbsent(login, nobody -> new ArrayList<>())
                            .add(change));
        }
        people.holding(publication.authority(), Role.AUTHORISED)
                .forEach(person -> byLogin.put(person.login(), adopted));
        Map<Person, List<ChangeRequest>> found = new LinkedHashMap<>();
        byLogin.forEach((login, own) -> people.find(login).ifPresent(person -> found.put(person, own)));
        return found;
    }

    /** Asked is what was in the change and in the follow-ups split off it; adopted is what stayed in it. */
    private Map<String, String> outcome(List<ChangeRequest> own) {
        Map<String, String> facts = new HashMap<>();
        List<ChangeItem> adopted =
                own.stream().flatMap(change -> items(change.id())).toList();
        List<ChangeItem> splitOff = own.stream()
                .flatMap(change -> changesInAct.followUpsOf(change.id()).stream())
                .flatMap(followUp -> items(followUp.id()))
                .toList();
        if (!adopted.isEmpty()) {
            facts.put("adopted", rows(adopted));
            facts.put(
                    "asked",
                    rows(Stream.concat(adopted.stream(), splitOff.stream()).toList()));
        }
        return facts;
    }

    private Stream<ChangeItem> items(UUID changeId) {
        return drafts.items(changeId).stream();
    }

    private String rows(List<ChangeItem> items) {
        String named =
                items.stream().limit(MOST_ROWS).map(item -> row(item.content())).collect(Collectors.joining("\n"));
        int left = items.size() - MOST_ROWS;
        return left > 0 ? named + "\n" + sentences.text("workflow.published.more", Integer.toString(left)) : named;
    }

    private String row(ItemContent content) {
        return sentences.text(
                "workflow.published." + content.operation().name(),
                Objects.requireNonNullElse(content.touchpointName(), ""),
                Objects.requireNonNullElse(content.processTitle(), ""));
    }
}
