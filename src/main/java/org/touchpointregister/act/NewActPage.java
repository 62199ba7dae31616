package org.touchpointregister.act;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.ChangesInAct;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Forms;
import org.touchpointregister.shared.Refusal;

/**
 * The accepted changes that wait for an act, to be ticked: on a page of its own, where a draft is opened with them,
 * and inside the forms of Tasklist that ask for changes.
 */
@Controller
@RequestMapping("/acts/new")
class NewActPage {

    private final ChangesInAct changes;
    private final ActWorkflow workflow;
    private final ActAccess access;
    private final CurrentPerson current;
    private final Forms forms;

    NewActPage(ChangesInAct changes, ActWorkflow workflow, ActAccess access, CurrentPerson current, Forms forms) {
        this.changes = changes;
        this.workflow = workflow;
        this.access = access;
        this.current = current;
        this.forms = forms;
    }

    /** {@code for=correction}: to be ticked for a correcting edition, under an act that there already is. */
    @GetMapping
    String show(@RequestParam(name = "for", required = false) @Nullable String purpose, Model model) {
        model.addAttribute("correction", "correction".equals(purpose));
        AuthorityId authority = keeping();
        List<ChangeRequest> waiting = changes.waiting(authority);
        return shown(waiting, Set.copyOf(ids(waiting)), model);
    }

    /** Opens the draft of an act with what is ticked. */
    @PostMapping
    String open(@RequestParam(defaultValue = "") Set<UUID> changes, Model model, HttpServletResponse response) {
        AuthorityId authority = keeping();
        List<ChangeRequest> waiting = this.changes.waiting(authority);
        return forms.answer(() -> opened(authority, changes, waiting), model, response)
                .map(act -> "redirect:/acts/" + act)
                .orElseGet(() -> shown(waiting, changes, model));
    }

    private UUID opened(AuthorityId authority, Set<UUID> ticked, List<ChangeRequest> waiting) {
        if (ticked.isEmpty()) {
            throw Refusal.invalid("act.tickChanges");
        }
        // All of them need no list, which has an end.
        boolean all = ticked.containsAll(ids(waiting)) && ticked.size() == waiting.size();
        return workflow.start(
                authority,
                all ? List.of() : List.copyOf(ticked),
                current.require().login());
    }

    private String shown(List<ChangeRequest> waiting, Set<UUID> ticked, Model model) {
        Map<UUID, Long> rows = changes.rowsOf(ids(waiting));
        model.addAttribute(
                "changes",
                waiting.stream()
                        .map(change -> new Line(
                                change.id(),
                                change.number(),
                                change.departmentName(),
                                rows.getOrDefault(change.id(), 0L),
                                ticked.contains(change.id())))
                        .toList());
        return "act/new";
    }

    private static List<UUID> ids(List<ChangeRequest> changes) {
        return changes.stream().map(ChangeRequest::id).toList();
    }

    private AuthorityId keeping() {
        AuthorityId authority = current.authority();
        access.requireKeep(current.require().login(), authority);
        return authority;
    }

    /** A change that waits: its number, whose it is, how many rows it has. */
    record Line(UUID id, String number, String departmentName, long rows, boolean ticked) {}
}
