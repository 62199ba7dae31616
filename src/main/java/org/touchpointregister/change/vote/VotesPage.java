package org.touchpointregister.change.vote;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchpointregister.change.ChangeAccess;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.identity.CurrentPerson;
import org.touchpointregister.shared.Refusal;

/** The votes of the working group on a change, and their minutes to print; for whoever may read the change. */
@Controller
class VotesPage {

    private final Changes changes;
    private final ChangeAccess access;
    private final VotesViews views;
    private final CurrentPerson current;

    VotesPage(Changes changes, ChangeAccess access, VotesViews views, CurrentPerson current) {
        this.changes = changes;
        this.access = access;
        this.views = views;
        this.current = current;
    }

    @GetMapping("/changes/{id}/votes")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String view, Model model) {
        ChangeRequest change = byIdOrNumber(id);
        access.requireRead(current.require().login(), change);
        model.addAttribute("view", views.of(change));
        return view.equals("print") ? "change/minutes" : "change/votes";
    }

    private ChangeRequest byIdOrNumber(String idOrNumber) {
        return changes.findByNumber(idOrNumber).orElseGet(() -> changes.require(asId(idOrNumber)));
    }

    private static UUID asId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.missing("change.noSuchChange");
        }
    }
}
