package org.touchpointregister.workflow.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Person;

/** Whom a letter about a task goes to: the one who holds it, else everyone who may take it. */
@Component
public class TaskAudience {

    private final People people;
    private final IdentityService identity;

    TaskAudience(People people, IdentityService identity) {
        this.people = people;
        this.identity = identity;
    }

    List<Person> of(DelegateTask task) {
        return of(task.getAssignee(), task.getCandidates());
    }

    List<Person> of(@Nullable String assignee, Collection<IdentityLink> links) {
        if (assignee != null) {
            return people.find(assignee).stream().toList();
        }
        return links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .flatMap(this::logins)
                .distinct()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .toList();
    }

    private Stream<String> logins(IdentityLink link) {
        return link.getUserId() != null
                ? Stream.of(link.getUserId())
                : identity.createUserQuery().memberOfGroup(link.getGroupId()).list().stream()
                        .map(User::getId);
    }
}
