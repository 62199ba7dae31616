package org.touchpointregister.change.editor;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeList;
import org.touchpointregister.change.ChangeLookup;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangeState;
import org.touchpointregister.change.ChangeWorkflow;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Findings;
import org.touchpointregister.change.NewChange;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** Changes over JSON: list, open, read, mark ready, withdraw, findings. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangeController {

    /** As long as the same texts are in the forms of tasks. */
    private static final int LONGEST = 4000;

    private final Changes changes;
    private final ChangeList list;
    private final ChangeAccess access;
    private final ChangeLookup lookup;
    private final ChangeWorkflow workflow;
    private final Findings findings;
    private final CurrentPerson current;
    private final Sentences sentences;

    ChangeController(
            Changes changes,
            ChangeList list,
            ChangeAccess access,
            ChangeLookup lookup,
            ChangeWorkflow workflow,
            Findings findings,
            CurrentPerson current,
            Sentences sentences) {
        this.changes = changes;
        this.list = list;
        this.access = access;
        this.lookup = lookup;
        this.workflow = workflow;
        this.findings = findings;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping
    Listing<ChangeView> mine(@RequestParam(required = false) @Nullable ChangeState state) {
        return Listing.whole(list.of(lookup.login()).stream()
                .filter(change -> state == null || change.state() == state)
                .map(this::view)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChangeView open(@RequestBody OpenRequest body) {
        Person person = current.require();
        AuthorityId authority = authorityOf(person, body.authority());
        FieldErrors errors = new FieldErrors();
        NewChange wanted = new NewChange(
                authority,
                body.department(),
                errors.date("occurredOn", body.occurredOn()),
                errors.text("note", body.note(), LONGEST),
                person.login());
        errors.refuseIfAny();
        return view(changes.require(workflow.start(wanted)));
    }

    @GetMapping("/{id}")
    ChangeView one(@PathVariable String id) {
        return view(lookup.readable(id));
    }

    @PostMapping("/{id}/ready")
    ChangeView ready(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        access.requireEdit(lookup.login(), change);
        changes.markReady(change.id(), lookup.login());
        workflow.release(change, lookup.login());
        return view(changes.require(change.id()));
    }

    @PostMapping("/{id}/withdraw")
    ChangeView withdraw(@PathVariable String id, @RequestBody(required = false) @Nullable Withdrawal body) {
        ChangeRequest change = lookup.readable(id);
        access.requireSubmit(lookup.login(), change);
        FieldErrors errors = new FieldErrors();
        String reason = errors.text("reason", body == null ? null : body.reason(), LONGEST);
        errors.refuseIfAny();
        workflow.withdraw(change, lookup.login(), reason);
        return view(changes.require(change.id()));
    }

    @GetMapping("/{id}/findings")
    Listing<FindingView> findings(@PathVariable String id) {
        ChangeRequest change = lookup.readable(id);
        return Listing.whole(findings.of(change).stream()
                .map(finding -> FindingView.of(finding, change, sentences))
                .toList());
    }

    private ChangeView view(ChangeRequest change) {
        return ChangeView.of(
                change, sentences.text("change.state." + change.state().name()));
    }

    private static AuthorityId authorityOf(Person person, @Nullable String given) {
        AuthorityId own = person.authority();
        if (given == null && own != null) {
            return own;
        }
        if (own == null || !own.value().equals(given)) {
            throw Refusal.forbidden("change.foreignAuthority");
        }
        return own;
    }

    /** Body of a withdrawal. */
    record Withdrawal(@Nullable String reason) {}

    /** Body of {@code POST /changes}. */
    record OpenRequest(
            @Nullable String authority,
            @Nullable String department,
            @Nullable String occurredOn,
            @Nullable String note) {}
}
