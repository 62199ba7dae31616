package org.touchpointregister.formation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** Formations over JSON: opened, watched, departments left out, overlaps resolved. */
@RestController
@RequestMapping("/api/v1/formations")
class FormationController {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final OverlapResolutions resolutions;
    private final FormationViews views;
    private final FormationAccess access;
    private final CurrentPerson current;

    FormationController(
            Formations formations,
            FormationWorkflow workflow,
            OverlapResolutions resolutions,
            FormationViews views,
            FormationAccess access,
            CurrentPerson current) {
        this.formations = formations;
        this.workflow = workflow;
        this.resolutions = resolutions;
        this.views = views;
        this.access = access;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FormationView open(@RequestBody Wanted wanted) {
        Person person = current.require();
        AuthorityId authority = wanted.authority() == null ? current.authority() : wanted.authority();
        access.requireKeep(person.login(), authority);
        String number = workflow.start(new NewFormation(
                authority,
                wanted.dueOn(),
                Objects.requireNonNullElse(wanted.departments(), List.of()),
                wanted.note(),
                person.login()));
        return views.of(formations.byNumber(number));
    }

    @GetMapping("/{id}")
    FormationView one(@PathVariable UUID id) {
        Formation formation = formations.require(id);
        access.requireRead(current.require().login(), formation.authority());
        return views.of(formation);
    }

    @PostMapping("/{id}/leave-out")
    FormationView leaveOut(@PathVariable UUID id, @RequestBody Later later) {
        if (later.department() == null) {
            throw Refusal.missing("formation.notAsked");
        }
        formations.leaveOut(
                id,
                later.department(),
                Objects.requireNonNullElse(later.note(), ""),
                current.require().login());
        return views.of(formations.require(id));
    }

    @PostMapping("/{id}/overlaps")
    FormationView resolve(@PathVariable UUID id, @RequestBody Owner owner) {
        if (owner.item() == null) {
            throw Refusal.conflict("change.overlapIsGone");
        }
        resolutions.resolve(id, owner.item(), current.require().login());
        return views.of(formations.require(id));
    }

    /** A formation to open; no departments means all. */
    record Wanted(
            @Nullable AuthorityId authority,
            @Nullable String dueOn,
            @Nullable List<String> departments,
            @Nullable String note) {}

    /** A department to leave for later, and why. */
    record Later(@Nullable UUID department, @Nullable String note) {}

    /** The row whose department is to own the touchpoint. */
    record Owner(@Nullable UUID item) {}
}
