package org.touchpointregister.workflow.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.InPlaceOf;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.notification.Notices;
import org.touchpointregister.workflow.step.Letters;

/** One digest for each person and day, and none for those who have nothing to hear. */
@Component
class WriteDigests implements JavaDelegate {

    private final Mornings mornings;
    private final OpenTasks openTasks;
    private final Digests digests;
    private final People people;
    private final InPlaceOf inPlaceOf;
    private final Notices notices;
    private final Letters letters;

    WriteDigests(
            Mornings mornings,
            OpenTasks openTasks,
            Digests digests,
            People people,
            InPlaceOf inPlaceOf,
            Notices notices,
            Letters letters) {
        this.mornings = mornings;
        this.openTasks = openTasks;
        this.digests = digests;
        this.people = people;
        this.inPlaceOf = inPlaceOf;
        this.notices = notices;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Morning morning = mornings.of(execution);
        List<OpenTask> open = openTasks.of(morning.authority());
        List<Person> readers = readers(morning, open);
        Set<String> written = notices.written(
                readers.stream().map(person -> key(person, morning)).toList());
        readers.stream()
                .filter(person -> !written.contains(key(person, morning)))
                .forEach(person -> write(person, morning, digests.of(person, morning, open)));
    }

    private void write(Person person, Morning morning, Digest digest) {
        if (digest.saysNothing()) {
            return;
        }
        Map<String, String> facts = new java.util.HashMap<>(digest.counts());
        facts.put("day", morning.day().toString());
        letters.send(new NewNotice(NoticeKind.DIGEST, person, morning.authority(), facts, key(person, morning))
                .onPage("/tasks")
                .listing(digest.sections())
                .notBefore(morning.hour()));
    }

    private List<Person> readers(Morning morning, List<OpenTask> open) {
        Set<String> logins = new TreeSet<>();
        open.forEach(task -> logins.addAll(task.audience()));
        for (Role role : List.of(Role.MANAGER, Role.HEAD, Role.DEPUTY)) {
            people.holding(morning.authority(), role).forEach(person -> logins.add(person.login()));
        }
        // Their tasks stand in the digest of who stands in.
        inPlaceOf.running().forEach(running -> logins.remove(running.absent()));
        return logins.stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .toList();
    }

    private static String key(Person person, Morning morning) {
        return "digest:" + person.login() + ":" + morning.day();
    }
}
