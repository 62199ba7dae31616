package org.touchpointregister.act;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.Refusal;

/** Acts over JSON: those of one's own authority, and the changes a draft contains. */
@RestController
@RequestMapping("/api/v1/acts")
class ActController {

    private final ApprovingActs acts;
    private final ActChanges changes;
    private final ActViews views;
    private final ActAccess access;
    private final ActLookup lookup;
    private final CurrentPerson current;

    ActController(
            ApprovingActs acts,
            ActChanges changes,
            ActViews views,
            ActAccess access,
            ActLookup lookup,
            CurrentPerson current) {
        this.lookup = lookup;
        this.acts = acts;
        this.changes = changes;
        this.views = views;
        this.access = access;
        this.current = current;
    }

    @GetMapping
    Listing mine() {
        Person person = current.require();
        if (person.authority() == null) {
            return new Listing(List.of(), null);
        }
        return new Listing(
                acts.of(person.authority()).stream()
                        .filter(act -> access.mayRead(person.login(), act))
                        .map(views::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    ActView one(@PathVariable String id) {
        return views.of(lookup.readable(id));
    }

    @PutMapping("/{id}/changes")
    ActView replace(@PathVariable UUID id, @RequestBody Wanted wanted) {
        String login = current.require().login();
        access.requirePrepare(login, acts.require(id));
        if (wanted.changes() == null) {
            throw Refusal.ofFields(List.of(Refusal.FieldSentence.of("changes", "act.sayWhichChanges")));
        }
        String reason = Objects.requireNonNullElse(wanted.reason(), "");
        changes.replace(id, Set.copyOf(wanted.changes()), new ActChanges.TakenOut(id, login, reason));
        return views.of(acts.require(id));
    }

    /** The changes a draft is to contain, and why one is taken out. */
    record Wanted(@Nullable List<UUID> changes, @Nullable String reason) {}

    /** A list as every endpoint answers it. */
    record Listing(List<ActView> items, @Nullable String next) {}
}
